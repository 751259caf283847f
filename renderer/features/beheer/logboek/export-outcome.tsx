import { Notice } from '../../../components/notice.tsx';

export type Outcome =
  { kind: 'none' } | { kind: 'cancelled' } | { kind: 'not-printed' } | { kind: 'saved'; file: string };

export function ExportOutcome({ outcome }: { outcome: Outcome }) {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'cancelled':
      return <p role="status">Niet opgeslagen.</p>;
    case 'not-printed':
      return <p role="status">Niet afgedrukt.</p>;
    case 'saved':
      return (
        <Notice tone="good" word="Opgeslagen">
          <span className="path">{outcome.file}</span>
        </Notice>
      );
  }
}
