// Texts of a file: plain or in runs of different looks, which are joined; phonetic hints are left out.
import { decodeControls } from '../xml/escape.ts';
import { childrenOf, parseXml, type XmlElement } from '../xml/parseXml.ts';

/** The text of `<si>` or `<is>`. */
export function textOf(item: XmlElement): string {
  const text = item.children
    .map((child) =>
      child.name === 't'
        ? child.text
        : child.name === 'r'
          ? childrenOf(child, 't')
              .map((t) => t.text)
              .join('')
          : '',
    )
    .join('');
  // A carriage return before a line feed is how some writers end lines; in a cell a line break is one character.
  return decodeControls(text).replaceAll('\r\n', '\n');
}

export type SharedString = {
  readonly text: string;
  /** In runs of different looks. */ readonly rich: boolean;
};

export function readSharedStrings(xml: string | undefined): SharedString[] {
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml), 'si').map((item) => ({
    text: textOf(item),
    rich: item.children.some((child) => child.name !== 't'),
  }));
}
