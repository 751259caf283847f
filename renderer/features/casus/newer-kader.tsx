import type { Casus } from '../../../shared/domain/casus/casus.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { newerVersion } from '../../../shared/kader/newer-version.ts';
import { ownInstead } from '../../../shared/kader/own-instead.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';

/**
 * A newer version of the casus' kader, or the own version that the gemeente made of it and now works with.
 * Besluiten keep the version they were taken under; only what is weighed from now on changes.
 */
export function NewerKader({ casus, today }: { casus: Casus; today: string }) {
  const entries = (useRequest('kader.list', {}).data ?? []).filter(({ readable }) => readable);
  const gemeente = useRequest('gemeente.get', {}).data;
  const save = useCommand('casus.save', { refresh: ['casus.get', 'casus.list', 'bespreking.get'] });
  const own = gemeente ? ownInstead(entries, casus, gemeente, today) : undefined;
  const newer = newerVersion(entries, casus, today) ?? own;
  if (newer === undefined) return null;
  const { nummer: _nummer, fase: _fase, afgeslotenOp: _closed, createdAt: _createdAt, ...kept } = casus;
  const old = entries.find(({ id }) => id === casus.kaderId)?.naam ?? casus.kaderId;
  const name = `${newer.naam}, versie ${newer.versie}`;
  return (
    <div className="newer-kader">
      <Notice tone="attention" word="Nieuwe versie van het kader">
        {name}
        {newer.geldigVanaf !== null && `, geldig vanaf ${formatDatum(newer.geldigVanaf)}`}. Deze casus wordt
        nog gewogen onder {old}, versie {casus.kaderVersie}. Besluiten die al genomen zijn, en een overleg
        waarin al criteria zijn beantwoord, blijven zoals ze zijn.
        <div className="newer-kader-key">
          <Button
            isDisabled={save.busy}
            onPress={() => void save.run({ ...kept, kaderId: newer.id, kaderVersie: newer.versie })}
          >
            Weeg voortaan onder {name}
          </Button>
        </div>
        <FailureNotice failure={save.failure} />
      </Notice>
    </div>
  );
}
