// Lists of areas as files write them: "A1:B2 D4".
import type { Area } from '../../../core/model.ts';
import { formatAddress, parseAddress } from '../../model/address.ts';

export function readAreas(sqref: string | undefined): Area[] {
  // Accepts: "A1", "A1:B2 C3", " A:A ". What is no address is left out.
  return (sqref ?? '')
    .trim()
    .split(/\s+/)
    .map((part) => parseAddress(part))
    .filter((area) => area !== null);
}

export function writeAreas(areas: readonly Area[]): string {
  return areas.map((area) => formatAddress(area)).join(' ');
}
