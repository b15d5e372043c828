import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** In every slot, so that no letter of Vietnamese falls to another face. */
const face = 'Times New Roman';
const font = { ascii: face, hAnsi: face, eastAsia: face, cs: face };
const language = { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' };
const ink = '000000';

/** Sizes are half points, distances twips (20 to a point). */
const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: ink },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } },
});

export const paperStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 25, language, color: ink },
      paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 32, bold: true, color: ink },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: 120, after: 60 },
      },
    },
    heading1: heading(28, 280),
    heading2: heading(26, 200),
    heading3: {
      ...heading(25, 160),
      run: { font, size: 25, bold: true, italics: true, color: ink },
    },
    hyperlink: { run: { color: '0A5C7A', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 20 } },
    {
      id: 'Imprint',
      name: 'Imprint',
      basedOn: 'Normal',
      run: { size: 15, color: '333333' },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 22 },
      paragraph: { spacing: { before: 30, after: 30, line: 250, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 400 }, keepLines: true },
    },
  ],
};

const levelOf = (format: 'DECIMAL' | 'BULLET', text: string) => ({
  level: 0,
  format: LevelFormat[format],
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 500, hanging: 300 } } },
});

/** The two kinds of list, by the name that paragraphs give. */
export const paperNumbering = {
  config: [
    { reference: 'ordered', levels: [levelOf('DECIMAL', '%1.')] },
    { reference: 'bulleted', levels: [levelOf('BULLET', '–')] },
  ],
};
