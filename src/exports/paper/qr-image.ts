import { Resvg } from '@resvg/resvg-js';
import { qrCode } from '../../charts/qr.ts';

/** Side of the picture in pixels: sharp at 25 mm on paper. */
const side = 600;

/** The QR code of an address as PNG bytes, the same each time. */
export function qrImage(address: string): Uint8Array {
  const { markup } = qrCode(address, '');
  const standalone = markup.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  const options = {
    fitTo: { mode: 'width', value: side },
    font: { loadSystemFonts: false },
  } as const;
  return new Uint8Array(new Resvg(standalone, options).render().asPng());
}
