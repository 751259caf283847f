import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { Moment } from './read-moment.ts';

/** 'ma 23 nov 2026, 08.25 uur': until when was looked. */
export function standWords({ datum, tijd }: Moment): string {
  const day = datum === null ? '' : formatDatum(datum);
  const time = tijd === null ? '' : `${tijd.replace(':', '.')} uur`;
  return [day, time].filter((text) => text !== '').join(', ');
}
