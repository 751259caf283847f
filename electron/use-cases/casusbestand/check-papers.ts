import { canonicalText } from '../../../shared/verslag/canonical-text.ts';
import { parseFixedModel } from '../../../shared/verslag/fixed-model.ts';
import type { Driehoeknotitie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';
import { versieHash } from '../driehoek/fix.ts';

/** What a notitie said when it was laid down is still what it says: the hash of the version says so. Throws when not. */
export function checkVersies(ctx: Context, notitie: Driehoeknotitie): void {
  for (const { nummer, inhoud, hash } of ctx.store.driehoek.versies(notitie.id)) {
    if (versieHash(ctx, inhoud, nummer) !== hash) throw new RangeError('not what was laid down');
  }
}

/** The vastgestelde stukken of a bespreking still are what was vastgesteld: their hash says so. Throws when not. */
export function checkPapers(ctx: Context, besprekingId: string): void {
  for (const { id, hash } of ctx.store.verslag.ofBespreking(besprekingId)) {
    const paper = JSON.parse(ctx.store.verslag.inhoud(id)) as Paper;
    const model = ctx.store.verslag.model(id);
    if (model !== null) parseFixedModel(model);
    if (ctx.hash(canonicalText(paper)) !== hash) throw new RangeError('not what was vastgesteld');
  }
}

/** The copies that went out of a casus are papers, as reading one back takes them to be. Throws when one is not. */
export function checkExemplaren(ctx: Context, casusId: string): void {
  for (const { id } of ctx.store.exemplaar.ofCasus(casusId)) {
    canonicalText(JSON.parse(ctx.store.exemplaar.inhoud(id)) as Paper);
  }
}
