import { encode } from 'uqr';
import { type Svg, svg } from './svg.ts';

/** Light modules around the code; readers of codes want four. Source: ISO/IEC 18004, quiet zone. */
const border = 4;

/** Dark modules of a row as runs, so that no seam shows between neighbours: `M4 4h7v1h-7z`. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    const length = x + 1 - start;
    path += `M${start} ${y}h${length}v1h-${length}z`;
  }
  return path;
}

/** QR code of an address; dark on light in every theme, because many phones read no other. */
export function qrCode(address: string, title: string): Svg {
  const { size, data } = encode(address, { ecc: 'M', border });
  const path = data.map(runsOf).join('');
  return svg`<svg viewBox="0 0 ${size} ${size}" role="img" class="qr" shape-rendering="crispEdges"><title>${title}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
}
