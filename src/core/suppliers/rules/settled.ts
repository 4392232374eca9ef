import { addDays, isCountable } from '../../kit/dates.ts';
import { invalidField } from '../../kit/errors.ts';
import { dataCategories } from '../../processing/model/codes.ts';
import type { SubProcessor, SupplierContent } from '../model.ts';
import { inTreeOrder, refuseBrokenTree } from './tree.ts';

/**
 * The content as it is kept: the last day to object is worked out where it was left open (Art 28(2)), and each
 * sub-processor stands after the one that engages it. Throws invalidInput where they are no tree, or where one was
 * announced on a day that cannot be counted from.
 */
export function settledSupplier(content: SupplierContent): SupplierContent {
  refuseBrokenTree(content.subProcessors);
  return {
    ...content,
    dataCategories: dataCategories.filter((code) => content.dataCategories.includes(code)),
    subProcessors: inTreeOrder(
      content.subProcessors.map((one, n) => {
        if (one.announcedOn && !isCountable(one.announcedOn)) {
          throw invalidField(`content.subProcessors.${n}.announcedOn`, 'lies outside 1990–2199');
        }
        return withObjectBy(one, content.objectionDays);
      }),
    ),
  };
}

function withObjectBy(subProcessor: SubProcessor, days: number | undefined): SubProcessor {
  const { announcedOn, objectBy } = subProcessor;
  if (!announcedOn || objectBy || days === undefined) return subProcessor;
  return { ...subProcessor, objectBy: addDays(announcedOn, days) };
}

/** Whether an announced sub-processor waits for our answer: neither objected to nor approved. */
export function awaitsAnswer({ announcedOn, objectedOn, approvedOn }: SubProcessor): boolean {
  return announcedOn !== undefined && objectedOn === undefined && approvedOn === undefined;
}
