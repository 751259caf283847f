import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { useNav } from '../../../shell/nav.tsx';
import { DatalekCard } from './datalek-card.tsx';
import { DatalekExport } from './datalek-export.tsx';
import '../../datalek/datalek.css';

/** The register of possible datalekken (AVG art. 33 lid 5). */
export function DatalekkenPart() {
  const { goTo } = useNav();
  const list = useRequest('datalek.list', {});
  return (
    <section className="datalekken" aria-label="Mogelijke datalekken">
      <h2>Mogelijke datalekken</h2>
      <p className="second-ink">
        Alles wat mogelijk een datalek is, staat in dit register, ook als het achteraf meeviel.
      </p>
      <div className="datalek-actions">
        <Button icon="plus" onPress={() => goTo({ room: 'datalek' })}>
          Mogelijk datalek vastleggen
        </Button>
        <DatalekExport />
      </div>
      <Loaded query={list}>
        {({ datalekken, now }) =>
          datalekken.length === 0 ? (
            <EmptyState>Er is geen mogelijk datalek vastgelegd.</EmptyState>
          ) : (
            <>
              {datalekken.map((datalek) => (
                <DatalekCard key={`${datalek.id} ${datalek.revisie}`} datalek={datalek} now={now} />
              ))}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
