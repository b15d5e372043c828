import type { Tag } from '../../checks/tags.ts';
import type { ImportTag } from '../tags.ts';
import { cellGuide } from './cells.ts';
import { figureGuide } from './figures.ts';
import { fileGuide } from './files.ts';
import { letterGuide } from './letters.ts';
import { readingGuide } from './reading.ts';
import { textGuide } from './texts.ts';

/** What a steward needs to know about one rule. */
export interface TagGuide {
  meaning: string;
  cure: string;
  /** A faulty thing, or a faulty thing and a right one. */
  example: string;
}

/** Every rule of the checks and of import, explained; none can be left out. */
export const tagGuide: Readonly<Record<Tag | ImportTag, TagGuide>> = {
  ...letterGuide,
  ...cellGuide,
  ...figureGuide,
  ...textGuide,
  ...fileGuide,
  ...readingGuide,
};

/** The parts of the page that explains the rules. */
export const tagGuideParts: readonly {
  id: string;
  title: string;
  guide: Readonly<Record<string, TagGuide>>;
}[] = [
  { id: 'phan-letters', title: 'Bảng mã và dạng tệp', guide: letterGuide },
  { id: 'phan-cells', title: 'Từng ô và khóa', guide: cellGuide },
  { id: 'phan-figures', title: 'Con số và nguồn', guide: figureGuide },
  { id: 'phan-texts', title: 'Kế hoạch, người dân, cài đặt và bản phát hành', guide: textGuide },
  { id: 'phan-files', title: 'Tệp bảng tính', guide: fileGuide },
  { id: 'phan-reading', title: 'Cách đọc, câu hỏi và thay đổi', guide: readingGuide },
];
