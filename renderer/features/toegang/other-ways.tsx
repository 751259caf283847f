import { Button } from '../../components/button.tsx';
import { useRequest } from '../../query.ts';

export type OtherWay = 'restore' | 'waarneming';

/** What can be done here besides opening: putting a copy back, or taking over with one. */
export function OtherWays({ onGo }: { onGo: (way: OtherWay) => void }) {
  const waarneming = useRequest('waarneming.stand', {}).data;
  return (
    <div className="toegang-other">
      <Button variant="quiet" onPress={() => onGo('restore')}>
        Reservekopie terugzetten
      </Button>
      {waarneming?.there === false && (
        <Button variant="quiet" onPress={() => onGo('waarneming')}>
          Waarnemen met een reservekopie
        </Button>
      )}
    </div>
  );
}
