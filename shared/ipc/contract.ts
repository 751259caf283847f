import type { z } from 'zod';
import { afspraakContract } from './contract/afspraak.ts';
import { beperkingContract } from './contract/beperking.ts';
import { bewarenContract } from './contract/bewaren.ts';
import { casusbestandContract } from './contract/casusbestand.ts';
import { casusContract } from './contract/casus.ts';
import { casusToegangContract } from './contract/casus-toegang.ts';
import { casuspakketContract } from './contract/casuspakket.ts';
import { colleagueContract } from './contract/colleague.ts';
import { consultContract } from './contract/consult.ts';
import { contactContract } from './contract/contact.ts';
import { deelnameContract } from './contract/deelname.ts';
import { datalekContract } from './contract/datalek.ts';
import { bevoegdhedenContract } from './contract/bevoegdheden.ts';
import { driehoekContract } from './contract/driehoek.ts';
import { driehoekoverlegContract } from './contract/driehoekoverleg.ts';
import { gebruikerContract } from './contract/gebruiker.ts';
import { delenContract } from './contract/delen.ts';
import { draftContract } from './contract/draft.ts';
import { gemeenteContract } from './contract/gemeente.ts';
import { informeringContract } from './contract/informering.ts';
import { inzageContract } from './contract/inzage.ts';
import { sjabloonContract } from './contract/sjabloon.ts';
import { stukContract } from './contract/stuk.ts';
import { invoerContract } from './contract/invoer.ts';
import { kaderContract } from './contract/kader.ts';
import { klassenContract } from './contract/klassen.ts';
import { logboekContract } from './contract/logboek.ts';
import { oordeelContract } from './contract/oordeel.ts';
import { overlegContract } from './contract/overleg.ts';
import { sleutelContract } from './contract/sleutel.ts';
import { revisieContract } from './contract/revisie.ts';
import { reservekopieContract } from './contract/reservekopie.ts';
import { papierContract } from './contract/papier.ts';
import { toegangContract } from './contract/toegang.ts';
import { vandaagContract } from './contract/vandaag.ts';
import { reactieContract } from './contract/reactie.ts';
import { rectificatieContract } from './contract/rectificatie.ts';
import { verzoekContract } from './contract/verzoek.ts';
import { verslagContract } from './contract/verslag.ts';
import { verzendingContract } from './contract/verzending.ts';
import { waarnemingContract } from './contract/waarneming.ts';
import { vernietigingContract } from './contract/vernietiging.ts';
import { zaalContract } from './contract/zaal.ts';

/** Every request there is. What is not here does not exist: register.ts loops over it. */
export const contract = {
  ...toegangContract,
  ...sleutelContract,
  ...gebruikerContract,
  ...gemeenteContract,
  ...kaderContract,
  ...casuspakketContract,
  ...colleagueContract,
  ...consultContract,
  ...contactContract,
  ...casusContract,
  ...casusToegangContract,
  ...deelnameContract,
  ...overlegContract,
  ...invoerContract,
  ...klassenContract,
  ...draftContract,
  ...delenContract,
  ...revisieContract,
  ...afspraakContract,
  ...oordeelContract,
  ...verslagContract,
  ...verzendingContract,
  ...reactieContract,
  ...papierContract,
  ...sjabloonContract,
  ...stukContract,
  ...informeringContract,
  ...verzoekContract,
  ...rectificatieContract,
  ...beperkingContract,
  ...inzageContract,
  ...datalekContract,
  ...bewarenContract,
  ...vernietigingContract,
  ...casusbestandContract,
  ...vandaagContract,
  ...zaalContract,
  ...logboekContract,
  ...reservekopieContract,
  ...waarnemingContract,
  ...driehoekContract,
  ...driehoekoverlegContract,
  ...bevoegdhedenContract,
};

export type Contract = typeof contract;
export type RequestName = keyof Contract;
export type RequestInput<N extends RequestName> = z.output<Contract[N]['input']>;
export type RequestOutput<N extends RequestName> = z.output<Contract[N]['output']>;
