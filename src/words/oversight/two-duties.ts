import type { Site } from '../../model/site.ts';

/** Sending results upward, by the plan: whom to, under which clause is shown beside it. */
export function reportingSentence(recipient: string): string {
  return `Kế hoạch buộc các cơ quan gửi kết quả hằng năm cho ${recipient}. Gửi cho cấp trên chưa phải là công bố.`;
}

/** Telling everyone, by the plan or by the law; who has to do it stands apart from who reports. */
export function publishingSentence({
  plan,
  information_law: law,
}: Pick<Site, 'plan' | 'information_law'>): string {
  const own =
    plan.publish_clause === null
      ? 'Kế hoạch không có đoạn nào buộc công bố cho mọi người.'
      : 'Kế hoạch có một đoạn buộc công bố cho mọi người.';
  return law === null ? own : `${own} Theo ${law.title}, ${law.place}: ${law.words}`;
}
