/**
 * A text of a workbook as it was typed: `_x000D_` is a carriage return, `_x005F_` the `_` of a text that
 * only looks like such an escape. Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring.
 */
export function readXstring(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
