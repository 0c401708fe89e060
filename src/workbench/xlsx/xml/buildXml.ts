// Writes XML elements from values.
import { escapeAttribute, escapeText } from './escape.ts';

export type AttributeValue = string | number | boolean | null | undefined;

/** ` a="1" b="x"`; null and undefined are left out, true is 1. */
export function attributesText(attributes: Readonly<Record<string, AttributeValue>>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    text += ` ${name}="${typeof value === 'boolean' ? (value ? '1' : '0') : escapeAttribute(String(value))}"`;
  }
  return text;
}

/** An element whose content is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  content = '',
): string {
  const open = `<${name}${attributesText(attributes)}`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element that holds text; spaces at its ends and line breaks are kept. */
export function textElement(name: string, text: string): string {
  // Accepts: " a", "a ", "a\nb". Not: "a b".
  const space = /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeText(text)}</${name}>`;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  art: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  packageRelationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;
