import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';

/** A small line on Vandaag: bewaartermijnen that end or have ended. Asked apart, so that Vandaag waits for nothing. */
export function BewarenLine() {
  const { goTo } = useNav();
  const may = useMay();
  const { data } = useRequest('bewaren.nearing', {});
  if (data === undefined) return null;
  const { passed, soon, notities, unfinished } = data;
  const parts = [
    ...(passed > 0 ? [`bij ${casussen(passed)} is de bewaartermijn voorbij`] : []),
    ...(soon > 0 ? [`bij ${casussen(soon)} loopt hij bijna af`] : []),
    ...(notities.passed > 0 ? [`van ${looseNotities(notities.passed)} is de bewaartermijn voorbij`] : []),
    ...(notities.soon > 0 ? [`van ${looseNotities(notities.soon)} loopt de bewaartermijn bijna af`] : []),
    ...(unfinished.length > 0 ? [`de vernietiging van ${unfinished.join(', ')} is nog niet af`] : []),
  ];
  if (parts.length === 0) return null;
  const text = parts.join('; ');
  return (
    <Notice tone="attention" word="Bewaren">
      {text[0]?.toUpperCase()}
      {text.slice(1)}.{' '}
      {may('bewaren.list') && (
        <Button variant="quiet" onPress={() => goTo({ room: 'beheer', part: 'bewaren' })}>
          Naar Bewaren
        </Button>
      )}
      {!may('bewaren.list') && notities.passed + notities.soon > 0 && (
        <Button variant="quiet" onPress={() => goTo({ room: 'driehoek' })}>
          Naar Driehoek
        </Button>
      )}
    </Notice>
  );
}

function casussen(count: number): string {
  return count === 1 ? '1 casus' : `${count} casussen`;
}

function looseNotities(count: number): string {
  return count === 1 ? '1 driehoeknotitie zonder casus' : `${count} driehoeknotities zonder casus`;
}
