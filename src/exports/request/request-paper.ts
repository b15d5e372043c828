import type { LedgerRow } from '../../model/oversight/ledger.ts';
import { shortDocument } from '../../words/document.ts';
import { formatList } from '../../words/format.ts';
import { inventedMark } from '../../words/invented.ts';
import {
  addresseeOf,
  legalSentences,
  ownFormSentence,
  requestSentence,
} from '../../words/request.ts';
import type { PaperBlock, PaperDocument, Run, Words } from '../paper/document.ts';
import { askedBlocks } from './request-asked.ts';
import { type RequestSources, requestPage } from './request-sources.ts';

/** A filled request for information about one commitment; the reader's own lines are left blank. */
export function requestPaper(row: LedgerRow, sources: RequestSources): PaperDocument {
  const { site, release } = sources;
  const { target } = row;
  return {
    title: 'Phiếu yêu cầu cung cấp thông tin',
    subtitle: `Về kết quả cam kết “${target.name}”`,
    motto: true,
    orientation: 'portrait',
    imprint: {
      site: site.title,
      release,
      page: requestPage(target.id),
      invented: site.illustrative ? inventedMark : null,
    },
    blocks: [
      ...addresseeBlocks(sources),
      heading('Người yêu cầu'),
      { kind: 'lines', label: 'Họ và tên:', count: 1 },
      { kind: 'lines', label: 'Nơi ở hoặc nơi làm việc:', count: 1 },
      { kind: 'lines', label: 'Điện thoại, thư điện tử:', count: 1 },
      heading('Thông tin đề nghị cung cấp'),
      { kind: 'paragraph', words: requestSentence(target.name, site.plan.title) },
      ...askedBlocks(row, sources),
      ...basisBlocks(row, sources),
      ...deliveryBlocks(sources),
    ],
  };
}

const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, text, id: null });

function addresseeBlocks({ site, agencies, documents }: RequestSources): PaperBlock[] {
  const documentName = (id: string): string => {
    const found = documents.find((document) => document.id === id);
    return found === undefined ? id : shortDocument(found);
  };
  const { names, reason } = addresseeOf(site, { agencies, documentName });
  const known: Words = ['Kính gửi: ', { look: 'strong', text: formatList(names) }];
  return [
    names.length > 0
      ? { kind: 'paragraph', words: known }
      : { kind: 'lines', label: 'Kính gửi:', count: 1 },
    { kind: 'paragraph', words: reason, small: true },
  ];
}

function basisBlocks({ target }: LedgerRow, { site, clauses }: RequestSources): PaperBlock[] {
  const clause = (path: string): Run => ({
    link: `/ke-hoach/#${path}`,
    text: clauses.find((candidate) => candidate.path === path)?.name ?? path,
  });
  const { reports_clause: reports, publish_clause: publish } = site.plan;
  const ties: Words[] = [
    ['Nhận kết quả hằng năm: Kế hoạch, ', clause(reports), '.'],
    ...(publish === null ? [] : [['Công bố kết quả: Kế hoạch, ', clause(publish), '.']]),
  ];
  return [
    heading('Căn cứ'),
    { kind: 'quote', quotes: [target.quote], source: ['Kế hoạch, ', clause(target.clause)] },
    { kind: 'list', ordered: false, items: [...ties, ...legalSentences(site)] },
  ];
}

function deliveryBlocks({ site }: RequestSources): PaperBlock[] {
  return [
    heading('Hình thức nhận thông tin'),
    {
      kind: 'choices',
      label: 'Đề nghị cung cấp theo cách được đánh dấu:',
      items: ['Nhận bản giấy tại nơi trả lời', 'Gửi qua bưu điện', 'Gửi qua thư điện tử'],
    },
    {
      kind: 'signatures',
      places: [
        { role: 'Người nhận phiếu', hint: 'Ký, ghi rõ họ tên, ngày nhận', dated: false },
        { role: 'Người yêu cầu', hint: 'Ký, ghi rõ họ tên', dated: true },
      ],
    },
    { kind: 'paragraph', words: ownFormSentence(site), small: true },
  ];
}
