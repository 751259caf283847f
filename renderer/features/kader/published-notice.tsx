import { Notice } from '../../components/notice.tsx';

/** Right after publishing: that it is done, and what is still to choose. */
export function PublishedNotice({ naam, versie }: { naam: string; versie: string }) {
  return (
    <div className="kader-notice">
      <Notice tone="good" word="Gepubliceerd">
        {naam}, versie {versie}. Kies hieronder of nieuwe casussen met deze versie beginnen.
      </Notice>
    </div>
  );
}
