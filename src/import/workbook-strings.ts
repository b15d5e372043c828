import { readXml } from './xml.ts';
import { readXstring } from './xstring.ts';

/** The texts that the sheets of a workbook share. A raised digit stays one, so that `61¹` is no 611. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let current = '';
  const collector = textCollector((text) => {
    current += text;
  });
  readXml(xml, {
    open(name, attribute) {
      if (name === 'si') current = '';
      collector.open(name, attribute);
    },
    close(name) {
      if (name === 'si') texts.push(current);
      collector.close(name);
    },
    text: collector.text,
  });
  return texts;
}

/** Gathers the text of `<t>`, outside of the notes on pronunciation that Asian texts carry. */
export function textCollector(add: (text: string) => void) {
  let isText = false;
  let isPhonetic = false;
  let isRaised = false;
  let run = '';
  return {
    open(name: string, attribute: (name: string) => string | undefined): void {
      if (name === 't') isText = true;
      if (name === 'rPh') isPhonetic = true;
      if (name === 'r') isRaised = false;
      if (name === 'vertAlign') isRaised = attribute('val') === 'superscript';
    },
    close(name: string): void {
      if (name === 't') {
        isText = false;
        const text = readXstring(run);
        if (text !== '') add(isRaised ? raised(text) : text);
        run = '';
      }
      if (name === 'rPh') isPhonetic = false;
      if (name === 'r' || name === 'si' || name === 'is') isRaised = false;
    },
    text(text: string): void {
      if (isText && !isPhonetic) run += text;
    },
  };
}

const raised = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
