import type { NounName } from '../model/nouns.ts';

/**
 * What offices write above a column, where it is not the schema's own title: folded words by column.
 * Only what can mean nothing else in a table of that kind.
 */
export const aliases: Partial<Record<NounName, Readonly<Record<string, readonly string[]>>>> = {
  observations: {
    indicator: ['chi-so', 'ten-chi-so', 'chi-tieu', 'ten-chi-tieu', 'noi-dung'],
    area: ['dia-phuong', 'don-vi', 'ten-don-vi', 'xa-phuong', 'phuong-xa', 'don-vi-hanh-chinh'],
    period: ['nam', 'ky-so-lieu', 'ky-bao-cao', 'thoi-ky'],
    standard: ['chuan-ngheo', 'chuan-do'],
    nature: ['loai-so-lieu', 'tinh-chat-so-lieu'],
    value: ['gia-tri', 'so-lieu', 'con-so', 'so-luong', 'ket-qua'],
    absence: ['ly-do-trong', 'ly-do-khong-co-so-lieu'],
    qualifier: ['chu-di-kem'],
    document: ['so-van-ban', 'so-hieu-van-ban', 'nguon', 'nguon-so-lieu', 'can-cu'],
    place: ['vi-tri', 'trang', 'bieu'],
    published_on: ['ngay-dang', 'cong-bo-ngay'],
  },
  budget: {
    year: ['nam'],
    project: ['du-an', 'tieu-du-an', 'ten-du-an', 'du-an-tieu-du-an', 'noi-dung'],
    source: ['nguon-von', 'nguon-kinh-phi'],
    capital_type: ['von', 'tinh-chat-von'],
    stage: ['giai-doan', 'tinh-trang-von'],
    as_of: ['den-ngay', 'tinh-den', 'ngay-so-lieu'],
    amount: ['kinh-phi', 'so-von', 'gia-tri'],
    document: ['so-van-ban', 'so-hieu-van-ban', 'quyet-dinh', 'can-cu'],
    place: ['vi-tri', 'trang', 'bieu'],
  },
  'reports-due': {
    agency: ['co-quan', 'don-vi', 'don-vi-gui', 'co-quan-bao-cao', 'don-vi-bao-cao'],
    kind: ['loai', 'ten-bao-cao', 'bao-cao'],
    period: ['ky-bao-cao', 'nam'],
    recipient: ['gui-den', 'co-quan-nhan', 'don-vi-nhan'],
    due_on: ['han', 'han-nop', 'thoi-han'],
    received_on: ['ngay-nop', 'da-nhan-ngay', 'ngay-den'],
  },
  areas: {
    name: ['ten-don-vi', 'ten-dia-ban', 'ten-xa-phuong'],
    kind: ['loai', 'cap-hanh-chinh'],
    code: ['ma-so', 'ma-dvhc', 'ma-don-vi'],
    parent: ['truc-thuoc'],
  },
  documents: {
    number: ['so-ky-hieu', 'so-van-ban', 'so'],
    title: ['trich-yeu', 'ten-van-ban'],
    issuer: ['co-quan-ban-hanh', 'noi-ban-hanh'],
    issued_on: ['ngay-ban-hanh', 'ngay-ky'],
    url: ['duong-dan', 'link'],
  },
};
