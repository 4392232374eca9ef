import { isThirdCountry } from '../kit/countries.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { FlowMap, FlowReason } from './model.ts';

type Level = FlowMap['receivers'][number]['level'];

export type FlowRecord = {
  readonly id: RegisterItemId;
  readonly title: Bilingual;
  readonly suppliers: readonly RegisterItemId[];
  readonly recipients: readonly {
    readonly name: string;
    readonly supplier?: RegisterItemId | undefined;
  }[];
  readonly transfers: readonly { readonly country: string; readonly recipient: string }[];
};

export type FlowSupplier = {
  readonly id: RegisterItemId;
  readonly name: string;
  readonly country: string;
  readonly level: Level;
  readonly subProcessors: readonly {
    readonly name: string;
    readonly country: string;
    /** The sub-processor above it; empty directly below the supplier. */
    readonly under: string;
  }[];
};

export type FlowDisclosure = {
  readonly record?: RegisterItemId | undefined;
  readonly supplier?: RegisterItemId | undefined;
  readonly recipient: string;
  readonly country: string;
};

type Receiver = {
  -readonly [Key in keyof FlowMap['receivers'][number]]: FlowMap['receivers'][number][Key];
};

/** The map of who gets what. One receiver is one node, however many records, disclosures and spellings of its case name it. */
export function flowMap(
  records: readonly FlowRecord[],
  suppliers: readonly FlowSupplier[],
  disclosures: readonly FlowDisclosure[],
): FlowMap {
  const receivers = receiversOf(suppliers);
  const reasons = new Map<string, Set<FlowReason>>();
  const draw = (record: RegisterItemId, to: string, reason: FlowReason, country = '') => {
    const place = `${record} ${to}`;
    reasons.set(place, (reasons.get(place) ?? new Set()).add(reason));
    receivers.at(to, country);
  };
  const known = new Set(records.map(({ id }) => id));
  for (const { id, suppliers: named, recipients, transfers } of records) {
    for (const supplier of named) draw(id, receivers.key(supplier), 'supplier');
    for (const { name, supplier } of recipients) {
      draw(id, receivers.key(supplier, name), 'recipient');
    }
    for (const { country, recipient } of transfers) {
      draw(id, receivers.key(undefined, recipient || country), 'transfer', country);
    }
  }
  for (const { record, supplier, recipient, country } of disclosures) {
    if (!record || !known.has(record)) continue;
    draw(record, receivers.key(supplier, recipient), 'disclosure', country);
  }
  const flows = [...reasons].map(([place, why]) => {
    const at = place.indexOf(' ');
    return {
      record: place.slice(0, at) as RegisterItemId,
      receiver: place.slice(at + 1),
      reasons: [...why],
    };
  });
  const shown = receivers.reached(new Set(flows.map(({ receiver }) => receiver)));
  return {
    records: records.map(({ id, title }) => ({ id, title })),
    receivers: shown,
    countries: countriesOf(shown),
    flows,
  };
}

/** Receivers by key: a supplier's id where it is in the register, else its folded name. */
function receiversOf(suppliers: readonly FlowSupplier[]) {
  const all = new Map<string, Receiver>();
  const byName = new Map<string, string>();
  const add = (receiver: Receiver) => {
    all.set(receiver.key, receiver);
    return receiver.key;
  };
  for (const { id, name, country, level, subProcessors } of suppliers) {
    add({ key: id, name, supplierId: id, level, countries: country ? [country] : [] });
    byName.set(name.toLowerCase(), id);
    for (const { name: sub, country: where, under } of subProcessors) {
      add({
        key: `${id}/${sub.toLowerCase()}`,
        name: sub,
        behind: under ? `${id}/${under.toLowerCase()}` : id,
        level,
        countries: where ? [where] : [],
      });
    }
  }
  return {
    key: (supplier: RegisterItemId | undefined, name = '') => {
      if (supplier && all.has(supplier)) return supplier;
      const folded = name.toLowerCase();
      const known = byName.get(folded);
      if (known) return known;
      byName.set(folded, `name:${folded}`);
      return add({ key: `name:${folded}`, name, level: 'unknown', countries: [] });
    },
    at: (key: string, country: string) => {
      const receiver = all.get(key);
      if (!receiver || country === '' || receiver.countries.includes(country)) return;
      receiver.countries = [...receiver.countries, country];
    },
    /** Those that data reach, directly or through another. */
    reached: (direct: ReadonlySet<string>): readonly Receiver[] => {
      const isReached = ({ key, behind }: Receiver): boolean => {
        const above = behind === undefined ? undefined : all.get(behind);
        return direct.has(key) || (above !== undefined && isReached(above));
      };
      return [...all.values()].filter(isReached);
    },
  };
}

function countriesOf(receivers: readonly Receiver[]): FlowMap['countries'] {
  const names = [...new Set(receivers.flatMap(({ countries }) => countries))];
  return names.map((name) => ({ name, outside: isThirdCountry(name) }));
}
