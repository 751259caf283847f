import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { DelingDialog } from '../delen/deling-dialog.tsx';
import { entryName } from '../invoer/entry-name.ts';
import { findEntry, type EntryRef } from '../invoer/entry-ref.ts';
import { KlasseDialog } from '../klasse/klasse-dialog.tsx';
import { VersionsDialog } from '../revisie/versions-dialog.tsx';

/** What was asked for with a key: the klasse of a line, who may have it, or earlier versions (null: of anything here). */
export type RegelDialog =
  | { readonly kind: 'klasse' | 'delen'; readonly id: string }
  | { readonly kind: 'versions'; readonly ref: EntryRef | null };

interface RegelDialogsProps {
  view: BesprekingView;
  asked: RegelDialog | null;
  onClose: () => void;
}

/** The dialogs of the live overleg; none opens by itself. */
export function RegelDialogs({ view, asked, onClose }: RegelDialogsProps) {
  if (asked === null) return null;
  if (asked.kind !== 'versions') {
    const regel = view.informatie.find(({ id }) => id === asked.id);
    if (regel === undefined) return null;
    return asked.kind === 'delen' ? (
      <DelingDialog view={view} regel={regel} onClose={onClose} />
    ) : (
      <KlasseDialog regel={regel} klassen={view.klassen} onClose={onClose} />
    );
  }
  const { ref } = asked;
  const entry = ref === null ? null : findEntry(view, ref);
  const start =
    ref === null || entry === null ? null : { tabel: ref.table, id: ref.id, naam: entryName(entry) };
  return <VersionsDialog start={start} besprekingId={view.bespreking.id} onClose={onClose} />;
}
