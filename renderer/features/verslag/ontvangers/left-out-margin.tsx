import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import type { Stuk } from '../../../../shared/domain/verslag/stuk.ts';
import type { RequestOutput } from '../../../../shared/ipc/contract.ts';
import { useRequest } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';
import { useKader } from '../../kader/use-kader.ts';
import type { Recipient, Verschil } from '../opened.ts';
import { namedItem } from '../verschillen/named-item.ts';
import { ByHand } from './by-hand.tsx';

interface LeftOutMarginProps {
  view: BesprekingView;
  stuk: Stuk;
  ontvanger: Recipient;
  leftOut: RequestOutput<'verslag.previewFor'>['leftOut'];
}

/** What this recipient does not get, and why (once, above those it holds for); each can be given by hand, and what is given withheld. Screen only. */
export function LeftOutMargin({ view, stuk, ontvanger, leftOut }: LeftOutMarginProps) {
  const may = useMay();
  const asked = { besprekingId: view.bespreking.id, stuk, ontvanger: ontvanger.key };
  const { data: items = [] } = useRequest('verslag.itemsFor', asked);
  const kader = useKader(view.bespreking);
  const given = items.filter(({ rechten: [recht] }) => recht?.allowed === true);
  const itemOf = ({ label, tekst }: { label: string; tekst: string }): Verschil | undefined =>
    items.find((item) => item.label === label && item.tekst === tekst && item.rechten[0]?.allowed === false);
  return (
    <section className="marge" aria-labelledby="marge-kop" tabIndex={0}>
      <h2 id="marge-kop">{leftOut.length === 0 ? 'Gaat niet mee: niets' : 'Gaat niet mee'}</h2>
      <p className="meta">Dit ziet u alleen op het scherm.</p>
      <ol className="plain marge-lijst">
        {leftOut.map((one, index) => {
          const found = itemOf(one);
          const item = found === undefined ? undefined : namedItem(found, kader);
          return (
            <li key={`${one.label} ${one.tekst}`} className="marge-regel">
              {one.reason !== leftOut[index - 1]?.reason && <p className="marge-reden">{one.reason}</p>}
              <p>
                <strong>{item?.label ?? one.label}</strong> {one.tekst}
              </p>
              {item?.rechten[0]?.had !== undefined && item.rechten[0].had !== '' && (
                <p className="second-ink">{item.rechten[0].had}</p>
              )}
              {item !== undefined && may('verslag.choose') && (
                <ByHand view={view} item={item} act="mee" ontvanger={ontvanger} />
              )}
            </li>
          );
        })}
      </ol>
      {given.length > 0 && may('verslag.choose') && (
        <details className="marge-wel">
          <summary>Gaat wel mee ({given.length})</summary>
          <ol className="plain marge-lijst">
            {given
              .map((one) => namedItem(one, kader))
              .map((item) => (
                <li key={`${item.bron} ${item.bronId}`} className="marge-regel">
                  <p>
                    <strong>{item.label}</strong> {item.tekst}
                  </p>
                  <p className="second-ink">{item.rechten[0]?.text}</p>
                  <ByHand view={view} item={item} act="niet" ontvanger={ontvanger} />
                </li>
              ))}
          </ol>
        </details>
      )}
    </section>
  );
}
