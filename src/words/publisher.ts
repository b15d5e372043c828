import type { Site } from '../model/site.ts';

/** Who stands behind the site, so that it is not taken for an office's own. */
export function publisherSentence({ official, publisher }: Site): string {
  return official
    ? `Trang của ${publisher.name}.`
    : `${publisher.name}. Không phải trang của cơ quan nhà nước.`;
}
