/** The head of a letter to a public body. */
export const mottoLines = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập – Tự do – Hạnh phúc',
] as const;

/** Where the place and the date are written by hand. */
export const dateLine = '……………, ngày …… tháng …… năm ………';

/** Stands before the address of a paper's page. */
export const addressLead = 'Bản điện tử, số liệu và nguồn của tờ này ở địa chỉ:';

/** Where a paper comes from, line by line; the second names the bytes of its figures. */
export function imprintWords(imprint: {
  site: string;
  release: { id: string; manifest: string } | null;
}): string[] {
  const { site, release } = imprint;
  if (release === null) return [`${site} · Số liệu chưa thuộc bản phát hành nào`];
  return [
    `${site} · Bản phát hành ${release.id}`,
    `SHA-256 của bản kê manifest.json: ${release.manifest}`,
  ];
}
