import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { ScaledPaper } from './scaled-paper.tsx';

/** The notitie as it will be printed now. */
export function PaperPane({ notitieId }: { notitieId: string }) {
  const preview = useRequest('driehoek.preview', { id: notitieId, versie: null }, { keepPrevious: true });
  return (
    <Loaded query={preview}>
      {({ html, pages, begins }) => (
        <>
          <p className="paper-pages meta">{pages === 1 ? '1 bladzijde' : `${String(pages)} bladzijden`}</p>
          <div className="paper-scroll" role="region" tabIndex={0} aria-label="De bladzijden">
            <ScaledPaper html={html} pages={pages} begins={begins} title="Driehoeknotitie" />
          </div>
        </>
      )}
    </Loaded>
  );
}
