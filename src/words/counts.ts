/** Opening sentences of lists; each has a form for none, one, some and all. */

/** How the measured commitments of the plan stand. */
export interface CommitmentCounts {
  /** All of them, with and without a number. */
  total: number;
  measured: number;
  /** Commitments that any result of the plan's own area was found for. */
  withFigure: number;
  met: number;
}

/** First sentence of the home page. */
export function homeSentence({ total, measured, withFigure, met }: CommitmentCounts): string {
  if (total === 0) return noCommitments;
  if (measured === 0) return 'Kế hoạch không có cam kết nào bằng con số.';
  if (measured === 1) return singleSentence(withFigure, met);
  if (withFigure === 0) {
    return `${measured} cam kết có con số, chưa tìm thấy kết quả nào được công bố.`;
  }
  if (met === measured) return `Cả ${measured} cam kết có con số đều đã đạt.`;
  if (met === 0) return `Chưa cam kết nào trong ${measured} cam kết có con số được thấy là đạt.`;
  return `${met} trong ${measured} cam kết có con số đã đạt.`;
}

const noCommitments = 'Trang này chưa tách cam kết nào từ kế hoạch.';

function singleSentence(withFigure: number, met: number): string {
  if (withFigure === 0) return 'Cam kết duy nhất có con số chưa có kết quả nào được tìm thấy.';
  return met === 1
    ? 'Cam kết duy nhất có con số đã đạt.'
    : 'Cam kết duy nhất có con số chưa được thấy là đạt.';
}

/** How many commitments in all, how many with a number. */
export function commitmentsSentence(total: number, measured: number): string {
  const rest = total - measured;
  if (total === 0) return noCommitments;
  if (measured === 0) return `Kế hoạch có ${total} cam kết, tất cả chỉ nêu bằng lời.`;
  if (rest === 0) return `Kế hoạch có ${total} cam kết, tất cả đều có con số.`;
  return `Kế hoạch có ${total} cam kết: ${measured} cam kết có con số, ${rest} cam kết chỉ nêu bằng lời.`;
}
