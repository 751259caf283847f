import { nextCasusnummer } from '../../../shared/domain/casus/casusnummer.ts';
import { consultGrondslag } from '../../../shared/domain/casus/regime-choice.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Three answers make a casus; number, regime, grondslag, convenant and kader come from the gemeente. */
export const createCasus: UseCase<'casus.create'> = (ctx, input) => {
  const gemeente = required(ctx.store.gemeente.get());
  const consult = input.consult === true;
  if (consult && input.overWie.length > 0) throw new Refused('consult-zonder-namen');
  if (!consult && input.overWie.length === 0) throw new Refused('invoer-ongeldig', 'overWie');
  const id = ctx.newId();
  const nummer = nextCasusnummer(ctx.today(), ctx.store.casus.lastNummer());
  ctx.store.casus.insert({
    id,
    nummer,
    aanduiding: input.aanduiding,
    doel: input.doel,
    regime: consult ? 'consult' : gemeente.regime,
    grondslag: consult ? consultGrondslag : gemeente.grondslag,
    verwerkingsverantwoordelijken: [gemeente.naam],
    convenant: gemeente.convenant,
    kaderId: gemeente.kaderId,
    kaderVersie: gemeente.kaderVersie,
    fase: null,
    gedeeldOpenbareOrde: false,
    afgeslotenOp: null,
    createdAt: ctx.now(),
    revisie: 1,
  });
  for (const naam of input.overWie) {
    ctx.store.casus.insertBetrokkene({
      id: ctx.newId(),
      casusId: id,
      naam,
      soort: 'betrokkene',
      relatie: '',
      geboortejaar: null,
      revisie: 1,
    });
  }
  ctx.store.search.put({ recordId: id, soort: 'casus', casusId: id, tekst: `${nummer} ${input.aanduiding}` });
  ctx.store.casusToegang.grant({
    casusId: id,
    gebruikerId: ctx.user().id,
    sinds: ctx.now(),
    door: ctx.gebruiker(),
    reden: '',
  });
  log(ctx, { actie: 'aangemaakt', object: 'casus', objectId: id });
  return { id };
};
