import { Parser } from 'saxen';

/** What is told of an XML text while it is read; names are without their prefix. */
export interface XmlHandlers {
  open: (name: string, attribute: (name: string) => string | undefined) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
  /** Asked at the end of each element; once it is so, what follows is not read. */
  isDone?: () => boolean;
}

/**
 * Reads an XML text from front to back; no entity of its own is expanded and nothing is fetched.
 * @throws Error when it is not well-formed.
 */
export function readXml(xml: string, { open, close, text, isDone }: XmlHandlers): void {
  const parser = new Parser();
  let fault: Error | undefined;
  parser.on('openTag', (name, attributes, decode) => {
    open(localName(name), (wanted) => {
      const value = attributes()[wanted];
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on('closeTag', (name) => {
    close?.(localName(name));
    if (isDone?.()) parser.stop();
  });
  if (text !== undefined) {
    parser.on('text', (raw, decode) => text(decode(raw)));
    parser.on('cdata', text);
  }
  parser.on('warn', () => undefined);
  parser.on('error', (error) => {
    fault ??= error;
    parser.stop();
  });
  parser.parse(xml);
  if (fault !== undefined) throw fault;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
