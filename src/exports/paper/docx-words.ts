import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { cleanText } from './clean-text.ts';
import { type Run, runsOf, type Words } from './document.ts';
import { paperLink } from './link.ts';

/** Words as the runs of a paragraph. */
export function docxWords(words: Words, home: string): ParagraphChild[] {
  return runsOf(words).flatMap((run) => docxRun(run, home));
}

function docxRun(run: Run, home: string): ParagraphChild[] {
  if (typeof run === 'string') return textRuns(run);
  if (!('link' in run)) {
    return textRuns(run.text, { bold: run.look === 'strong', italics: run.look !== 'strong' });
  }
  const link = paperLink(run.link, home);
  if (link === null) return textRuns(run.text);
  return [new ExternalHyperlink({ link, children: textRuns(run.text, { style: 'Hyperlink' }) })];
}

/** One run a line, so that the text's own lines stay. */
export function textRuns(text: string, look: object = {}): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}
