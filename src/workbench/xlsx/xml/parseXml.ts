// XML into a tree that remembers where each element stands in the text, so that a part can be patched in place.
import { XlsxError } from '../xlsxError.ts';
import { unescapeXml } from './escape.ts';

export type XmlElement = {
  /** Local name, without the prefix, which is the writer's choice. */
  readonly name: string;
  /** Name as written: "x:row". */
  readonly tag: string;
  /** By name as written ("r:id"), unescaped. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The direct text of the element, unescaped. */
  text: string;
  readonly start: number;
  /** Just after the `>` of the opening tag. */
  readonly openEnd: number;
  /** Where `</` of the closing tag begins; `openEnd` for `<a/>`. */
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
};

// Accepts: `r="1"`, `xml:space = "preserve"`, `a='x'`. Not: `r=1`.
const attributePattern = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of an opening tag's text, unescaped. */
export function parseAttributes(tagText: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of tagText.matchAll(attributePattern)) {
    attributes[match[1] ?? ''] = unescapeXml(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

function damaged(what: string): XlsxError {
  return new XlsxError('damaged', `XML is not well-formed: ${what}`);
}

/** The end of a tag that begins at `start`: a `>` inside a quoted value does not count. */
export function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let index = start; index < xml.length; index += 1) {
    const code = xml.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return index + 1;
  }
  throw damaged('a tag does not end');
}

const after = (xml: string, mark: string, from: number): number => {
  const index = xml.indexOf(mark, from);
  if (index < 0) throw damaged(`"${mark}" is missing`);
  return index + mark.length;
};

/**
 * Parses a document. The inside of elements called `opaque` is left unparsed (a sheet's cells have a faster reader).
 * Throws XlsxError `damaged` when tags do not match.
 */
export function parseXml(xml: string, options: { readonly opaque?: string } = {}): XmlElement {
  let root: XmlElement | undefined;
  const open: XmlElement[] = [];
  let position = 0;
  while (position < xml.length) {
    const next = xml.indexOf('<', position);
    const top = open.at(-1);
    if (top && next > position) top.text += unescapeXml(xml.slice(position, next));
    if (next < 0) break;
    if (xml.startsWith('<!--', next)) position = after(xml, '-->', next);
    else if (xml.startsWith('<![CDATA[', next)) {
      position = after(xml, ']]>', next);
      if (top) top.text += xml.slice(next + 9, position - 3);
    } else if (xml.startsWith('<?', next)) position = after(xml, '?>', next);
    else if (xml.startsWith('<!', next)) position = tagEnd(xml, next);
    else if (xml.startsWith('</', next)) {
      position = after(xml, '>', next);
      const closing = open.pop();
      if (!closing || xml.slice(next + 2, position - 1).trim() !== closing.tag)
        throw damaged('tags do not match');
      closing.closeStart = next;
      closing.end = position;
    } else {
      position = tagEnd(xml, next);
      const element = openElement(xml, next, position);
      if (top) top.children.push(element);
      else root ??= element;
      if (element.selfClosing) continue;
      open.push(element);
      if (element.name === options.opaque) {
        position = xml.indexOf(`</${element.tag}`, position);
        if (position < 0) throw damaged('a tag does not end');
      }
    }
  }
  if (!root || open.length > 0) throw damaged('the document is cut off');
  return root;
}

function openElement(xml: string, start: number, end: number): XmlElement {
  const selfClosing = xml.charCodeAt(end - 2) === 47;
  const inner = xml.slice(start + 1, end - (selfClosing ? 2 : 1));
  const space = inner.search(/\s/);
  const tag = space < 0 ? inner : inner.slice(0, space);
  return {
    name: tag.slice(tag.indexOf(':') + 1),
    tag,
    attributes: space < 0 ? {} : parseAttributes(inner.slice(space)),
    children: [],
    text: '',
    start,
    openEnd: end,
    closeStart: end,
    end,
    selfClosing,
  };
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? element.children.filter((child) => child.name === name) : [];
}

/** The element reached by a path of local names, the first of each. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found?.children.find((child) => child.name === name);
  return found;
}

/** Every element of that local name below, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** An attribute with a namespace prefix, whatever the prefix is: `r:id`. */
export function prefixedAttribute(element: XmlElement | undefined, localName: string): string | undefined {
  if (!element) return undefined;
  return Object.entries(element.attributes).find(([name]) => name.endsWith(`:${localName}`))?.[1];
}

/** "1", "true", "on" and absent: the truth of an attribute. */
export function flag(value: string | undefined, absent: 'true' | 'false' = 'false'): boolean {
  const text = value ?? absent;
  return text === '1' || text === 'true' || text === 'on';
}

/** A number attribute, or the fallback when it is absent or no number. */
export function numeric(value: string | undefined, fallback: number): number {
  const number = value === undefined || value === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : fallback;
}
