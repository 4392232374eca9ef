import { invalidField } from '../../kit/errors.ts';
import { folded } from '../../kit/folding.ts';
import type { SubProcessor } from '../model.ts';

/** A sub-processor with those that it engages in its turn. */
export type TreeNode = {
  readonly subProcessor: SubProcessor;
  /** 1 for those whom the supplier itself engages. */
  readonly depth: number;
  readonly below: readonly TreeNode[];
};

/** The chain of sub-processors as a tree (Art 28(2), (4)); what a broken list hides under a cycle is left out. */
export function subProcessorTree(subProcessors: readonly SubProcessor[]): readonly TreeNode[] {
  const byParent = Map.groupBy(subProcessors, ({ under }) => folded(under));
  const below = (name: string, depth: number): readonly TreeNode[] =>
    (byParent.get(name) ?? []).map((subProcessor) => ({
      subProcessor,
      depth,
      below: below(folded(subProcessor.name), depth + 1),
    }));
  return below('', 1);
}

/** The same sub-processors with each directly after the one that engages it, so that a list reads as the chain. */
export function inTreeOrder(subProcessors: readonly SubProcessor[]): SubProcessor[] {
  const flat = (nodes: readonly TreeNode[]): SubProcessor[] =>
    nodes.flatMap(({ subProcessor, below }) => [subProcessor, ...flat(below)]);
  return flat(subProcessorTree(subProcessors));
}

/**
 * Refuses a list that is no tree. Throws invalidInput at the field where a name stands twice, where `under` names
 * nobody in the list, or where the chain leads back to itself.
 */
export function refuseBrokenTree(subProcessors: readonly SubProcessor[]): void {
  const parents = new Map<string, string>();
  for (const [n, { name, under }] of subProcessors.entries()) {
    if (parents.has(folded(name))) {
      throw invalidField(`content.subProcessors.${n}.name`, 'is named twice');
    }
    parents.set(folded(name), folded(under));
  }
  for (const [n, { under }] of subProcessors.entries()) {
    const path = `content.subProcessors.${n}.under`;
    if (under !== '' && !parents.has(folded(under))) {
      throw invalidField(path, 'names a sub-processor that is not in the list');
    }
    if (isBelowItself(folded(under), parents)) throw invalidField(path, 'leads back to itself');
  }
}

/** As many steps up as there are names, and still not at the top: then the chain goes round. */
function isBelowItself(start: string, parents: ReadonlyMap<string, string>): boolean {
  let above = start;
  for (let step = 0; step <= parents.size; step++) {
    if (above === '') return false;
    above = parents.get(above) ?? '';
  }
  return true;
}
