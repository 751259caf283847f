import { lazy, Suspense } from 'react';
import { AfsprakenScherm } from '../features/afspraak/afspraken-scherm.tsx';
import { BeheerScherm } from '../features/beheer/beheer-scherm.tsx';
import { CasusScherm } from '../features/casus/casus-scherm.tsx';
import { CasussenScherm } from '../features/casus/casussen-scherm.tsx';
import { NieuweCasusScherm } from '../features/casus/nieuwe-casus-scherm.tsx';
import { HulpScherm } from '../features/hulp/hulp-scherm.tsx';
import { NieuwOverlegScherm } from '../features/overleg/nieuw-overleg-scherm.tsx';
import { OverleggenScherm } from '../features/overleg/overleggen-scherm.tsx';
import { VoorbereidenScherm } from '../features/overleg/voorbereiden-scherm.tsx';
import { VandaagScherm } from '../features/vandaag/vandaag-scherm.tsx';
import type { Plek } from './plek.ts';

const BesprekingScherm = lazy(() =>
  import('../features/bespreking/bespreking-scherm.tsx').then((module) => ({
    default: module.BesprekingScherm,
  })),
);
const VerslagScherm = lazy(() =>
  import('../features/verslag/verslag-scherm.tsx').then((module) => ({ default: module.VerslagScherm })),
);

/** The room of a plek. The key starts a room over for another record, so that no text moves between records. */
export function RoomView({ plek }: { plek: Plek }) {
  switch (plek.room) {
    case 'vandaag':
      return <VandaagScherm />;
    case 'casussen':
      return <CasussenScherm />;
    case 'nieuwe-casus':
      return <NieuweCasusScherm />;
    case 'casus':
      return <CasusScherm key={plek.casusId} casusId={plek.casusId} tab={plek.tab ?? 'overzicht'} />;
    case 'overleggen':
      return <OverleggenScherm />;
    case 'nieuw-overleg':
      return <NieuwOverlegScherm casusId={plek.casusId ?? null} />;
    case 'voorbereiden':
      return <VoorbereidenScherm key={plek.besprekingId} besprekingId={plek.besprekingId} />;
    case 'bespreking':
      return (
        <Suspense fallback={<p>Het overleg wordt geopend.</p>}>
          <BesprekingScherm key={plek.besprekingId} besprekingId={plek.besprekingId} />
        </Suspense>
      );
    case 'verslag':
      return (
        <Suspense fallback={<p>Het verslag wordt geopend.</p>}>
          <VerslagScherm key={plek.besprekingId} besprekingId={plek.besprekingId} />
        </Suspense>
      );
    case 'afspraken':
      return <AfsprakenScherm />;
    case 'hulp':
      return <HulpScherm />;
    case 'beheer':
      return <BeheerScherm />;
  }
}
