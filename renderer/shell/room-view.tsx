import { AfsprakenScreen } from '../features/afspraak/afspraken-screen.tsx';
import { BeheerScreen } from '../features/beheer/beheer-screen.tsx';
import { BesprekingScreen } from '../features/bespreking/bespreking-screen.tsx';
import { CasusScreen } from '../features/casus/casus-screen.tsx';
import { CasussenScreen } from '../features/casus/casussen-screen.tsx';
import { PakketScreen } from '../features/casuspakket/pakket-screen.tsx';
import { ConsultenScreen } from '../features/consult/consulten-screen.tsx';
import { DatalekScreen } from '../features/datalek/datalek-screen.tsx';
import { DriehoekScreen } from '../features/driehoek/driehoek-screen.tsx';
import { DriehoekoverlegScreen } from '../features/driehoek/driehoekoverleg-screen.tsx';
import { NewDriehoekoverlegScreen } from '../features/driehoek/new-overleg-screen.tsx';
import { NotitieScreen } from '../features/driehoek/notitie-screen.tsx';
import { InzageScreen } from '../features/inzage/inzage-screen.tsx';
import { NewCasusScreen } from '../features/casus/new-casus-screen.tsx';
import { KaderScreen } from '../features/kader/kader-screen.tsx';
import { HulpScreen } from '../features/hulp/hulp-screen.tsx';
import { NewOverlegScreen } from '../features/overleg/new-overleg-screen.tsx';
import { OverleggenScreen } from '../features/overleg/overleggen-screen.tsx';
import { VoorbereidenScreen } from '../features/overleg/voorbereiden-screen.tsx';
import { StukScreen } from '../features/stuk/stuk-screen.tsx';
import { VandaagScreen } from '../features/vandaag/vandaag-screen.tsx';
import { VerslagScreen } from '../features/verslag/verslag-screen.tsx';
import type { Place } from './place.ts';

/** The room of a place. The key starts a room over for another record, so that no text moves between records. */
export function RoomView({ place }: { place: Place }) {
  switch (place.room) {
    case 'vandaag':
      return <VandaagScreen />;
    case 'casussen':
      return <CasussenScreen />;
    case 'new-casus':
      return <NewCasusScreen />;
    case 'casuspakket':
      return <PakketScreen />;
    case 'consulten':
      return <ConsultenScreen />;
    case 'casus':
      return <CasusScreen key={place.casusId} casusId={place.casusId} tab={place.tab ?? 'overzicht'} />;
    case 'overleggen':
      return <OverleggenScreen />;
    case 'new-overleg':
      return <NewOverlegScreen casusId={place.casusId ?? null} />;
    case 'voorbereiden':
      return <VoorbereidenScreen key={place.besprekingId} besprekingId={place.besprekingId} />;
    case 'bespreking':
      return <BesprekingScreen key={place.besprekingId} besprekingId={place.besprekingId} />;
    case 'verslag':
      return (
        <VerslagScreen
          key={place.besprekingId}
          besprekingId={place.besprekingId}
          stuk={place.stuk ?? null}
          deel={place.deel ?? 'stuk'}
        />
      );
    case 'afspraken':
      return <AfsprakenScreen />;
    case 'driehoek':
      return <DriehoekScreen />;
    case 'driehoeknotitie':
      return <NotitieScreen key={place.notitieId} notitieId={place.notitieId} />;
    case 'driehoekoverleg':
      return <DriehoekoverlegScreen key={place.overlegId} overlegId={place.overlegId} />;
    case 'new-driehoekoverleg':
      return <NewDriehoekoverlegScreen />;
    case 'kader':
      return <KaderScreen />;
    case 'stuk':
      return (
        <StukScreen
          key={`${place.casusId} ${place.sjabloon}`}
          casusId={place.casusId}
          sjabloon={place.sjabloon}
          besprekingId={place.besprekingId ?? null}
        />
      );
    case 'inzage':
      return <InzageScreen key={place.verzoekId} verzoekId={place.verzoekId} />;
    case 'datalek':
      return <DatalekScreen />;
    case 'hulp':
      return <HulpScreen />;
    case 'beheer':
      return <BeheerScreen part={place.part ?? null} />;
  }
}
