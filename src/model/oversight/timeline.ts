import { allEvents } from './all-events.ts';
import { eventKinds, type TimelineEvent } from './event.ts';
import type { OversightSources } from './sources.ts';

/** Everything with a date, oldest first; alike events of one day are one. */
export function timeline(sources: OversightSources): TimelineEvent[] {
  const grouped = new Map<string, TimelineEvent>();
  for (const { subject, ...event } of allEvents(sources)) {
    const key = [event.date, event.kind, event.document, event.isAssumed].join('/');
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, { ...event, subjects: [subject] });
    else known.subjects.push(subject);
  }
  const order = Object.keys(eventKinds);
  return [...grouped.values()]
    .map((event) => ({ ...event, subjects: [...new Set(event.subjects)].sort() }))
    .sort(
      (a, b) =>
        byText(a.date, b.date) ||
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        byText(a.document ?? '', b.document ?? ''),
    );
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
