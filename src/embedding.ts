import { citedSite, targetSource } from './citing.ts';
import { embedFacts } from './exports/embed/embed-facts.ts';
import { embedHeight } from './exports/embed/embed-height.ts';
import type { EmbedAddress } from './exports/embed/oembed.ts';
import type { JudgedTarget } from './exports/judged-target.ts';
import { absolute } from './href.ts';

/** One way to embed a commitment, in the words of the page that offers it. */
export interface OfferedEmbed extends EmbedAddress {
  words: string;
  note: string;
}

/** The live page of a commitment and, once a release holds it, the frozen one. */
export function embedsOf(judged: JudgedTarget, site: URL | undefined): OfferedEmbed[] {
  const { id, name } = judged.target;
  const { release, frozen: held } = citedSite(site);
  const live = {
    words: 'Số liệu hiện nay',
    note: 'Đổi theo khi trang có số mới.',
    title: name,
    address: absolute(`/nhung/${id}/`, site),
    height: embedHeight(embedFacts(judged, targetSource, null)),
  };
  if (release === null || !held.has(id)) return [live];
  const frozen = {
    words: 'Số liệu đóng băng',
    note: `Bản phát hành ${release.id}; không bao giờ đổi.`,
    title: name,
    address: absolute(`/nhung/${id}/${release.id}/`, site),
    height: embedHeight(embedFacts(judged, targetSource, release)),
  };
  return [live, frozen];
}
