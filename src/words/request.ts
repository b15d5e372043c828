import type { Agency } from '../model/agency.ts';
import type { Site } from '../model/site.ts';
import { formatDate, formatList, lowerFirst } from './format.ts';
import { yearsWords } from './oversight/question.ts';

/** What is known of one indicator of a commitment, by years of the plan. */
export interface AskedIndicator {
  name: string;
  unit: string;
  /** Years that are over and have no result. */
  missing: readonly number[];
  /** Years that have one. */
  known: readonly number[];
}

/** What is asked about one indicator; asks for the document alone where each year has its figure. */
export function askedSentence(
  { name, unit, missing, known }: AskedIndicator,
  place: string,
): string {
  const what = `“${name}” (${unit}) ở ${place}`;
  if (missing.length > 0) {
    return `${what} ${yearsWords(missing)}: kết quả là bao nhiêu, ghi ở văn bản nào (số, ngày, nơi ban hành); kèm bản sao văn bản đó.`;
  }
  if (known.length > 0) {
    return `${what}: bản sao văn bản gốc ghi kết quả ${yearsWords(known)}, để đối chiếu với số liệu ở bảng dưới đây.`;
  }
  return `${what}: chưa có năm nào đến hạn có kết quả; đề nghị cho biết khi nào kết quả đầu tiên được công bố, ở đâu.`;
}

/** What is asked about a commitment that the plan gives no number. */
export function numberlessSentences(years: readonly number[], place: string): string[] {
  return [
    `Những việc đã làm để thực hiện cam kết này ở ${place} ${yearsWords(years)}: làm gì, ở đâu, cho bao nhiêu người hoặc hộ, ghi ở văn bản nào.`,
    'Căn cứ dùng để xét cam kết này đã thực hiện hay chưa, vì kế hoạch không nêu con số.',
  ];
}

/** Whom a request goes to, and why; no names where no document says who stands there today. */
export interface Addressee {
  names: string[];
  reason: string;
}

/** What the addressee is found by. */
export interface AddresseeSources {
  agencies: readonly Agency[];
  /** Name of a document for readers. */
  documentName: (id: string) => string;
}

/** The body that the plan sends results to, while it exists, else those that a document names for it. */
export function addresseeOf({ plan }: Pick<Site, 'plan'>, sources: AddresseeSources): Addressee {
  const body = sources.agencies.find(({ id }) => id === plan.reports_to);
  if (body === undefined) {
    return {
      names: [],
      reason: 'Để trống nơi gửi vì chưa rõ cơ quan nào nhận kết quả thực hiện kế hoạch.',
    };
  }
  const role = `${body.name} là nơi kế hoạch giao nhận kết quả hằng năm`;
  if (body.ended_on === null) return { names: [body.name], reason: `${role}.` };
  const by =
    body.ended_document === null ? '' : ` theo ${sources.documentName(body.ended_document)}`;
  const ended = `${role}, hoạt động đến hết ngày ${formatDate(body.ended_on)}${by}`;
  const heirs = sources.agencies.filter(({ id }) => body.successors.includes(id));
  const names = heirs.map(({ name }) => name);
  if (names.length > 0) {
    return { names, reason: `${ended}; cơ quan ngày nay là ${formatList(names)}.` };
  }
  return { names: [], reason: `Để trống nơi gửi: ${ended}. ${heirless(sources.agencies)}` };
}

function heirless(agencies: readonly Agency[]): string {
  const today = agencies.filter(({ kind }) => kind === 'today').map(({ name }) => name);
  const unknown = 'Chưa tìm thấy văn bản nêu cơ quan tiếp nhận việc này.';
  if (today.length === 0) return unknown;
  return `${unknown} Có thể hỏi ${formatList(today)} để biết gửi đến đâu, rồi ghi tên nơi gửi vào dòng trên.`;
}

/** Laws that the request rests on, one sentence each; only what the locality's sources have documented. */
export function legalSentences({ information_law: law }: Pick<Site, 'information_law'>): string[] {
  if (law === null) return [];
  const base = `${law.title}, ${law.place}: ${law.words}`;
  return law.guidance === undefined
    ? [base]
    : [base, `${law.guidance.title}. ${law.guidance.seen}`];
}

/** That this sheet is no official form. */
export function ownFormSentence(site: Pick<Site, 'title' | 'information_law'>): string {
  const by = `Phiếu do trang ${site.title} soạn sẵn từ số liệu của trang, không phải mẫu của cơ quan nhà nước.`;
  return site.information_law === null
    ? `${by} Nguồn của trang không có luật nào về quyền yêu cầu cung cấp thông tin, nên phiếu chỉ dựa vào kế hoạch.`
    : `${by} Chưa xem được mẫu phiếu chính thức nào; nếu nơi nhận có mẫu riêng, hãy chép nội dung sang mẫu đó.`;
}

/** First sentence of the request. */
export function requestSentence(target: string, plan: string): string {
  return `Tôi đề nghị được cung cấp thông tin sau đây về cam kết “${target}” trong ${lowerFirst(plan)}:`;
}
