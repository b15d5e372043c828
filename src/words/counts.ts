/** Opening sentences of lists; each has a form for none, one, some and all. */

/** How many commitments there are, and of how many a figure of the plan's own area was found. */
export interface CommitmentCounts {
  measured: number;
  withFigure: number;
}

/** First sentence of the home page. */
export function homeSentence({ measured, withFigure }: CommitmentCounts): string {
  if (measured === 0) return 'Kế hoạch không có cam kết nào bằng con số.';
  if (measured === 1) {
    return withFigure === 0
      ? 'Cam kết duy nhất có con số chưa có kết quả nào được tìm thấy.'
      : 'Cam kết duy nhất có con số đã có kết quả được công bố.';
  }
  if (withFigure === 0) {
    return `${measured} cam kết có con số, chưa tìm thấy kết quả nào được công bố.`;
  }
  if (withFigure === measured) {
    return `Cả ${measured} cam kết có con số đều đã có kết quả được công bố.`;
  }
  return `${withFigure} trong ${measured} cam kết có con số đã có kết quả được công bố.`;
}

/** How many commitments in all, how many with a number. */
export function commitmentsSentence(total: number, measured: number): string {
  const rest = total - measured;
  if (measured === 0) return `Kế hoạch có ${total} cam kết, tất cả chỉ nêu bằng lời.`;
  if (rest === 0) return `Kế hoạch có ${total} cam kết, tất cả đều có con số.`;
  return `Kế hoạch có ${total} cam kết: ${measured} cam kết có con số, ${rest} cam kết chỉ nêu bằng lời.`;
}
