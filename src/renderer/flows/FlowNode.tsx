import { Building2, Database, Globe, ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react';
import type { FlowMap } from '../../core/flows/model.ts';
import { useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import type { Node } from './layout.ts';
import { flowTexts } from './texts.ts';

type FlowNodeProps = {
  readonly node: Node;
  readonly map: FlowMap;
  readonly isFaint: boolean;
  readonly onPoint: (key: string | undefined) => void;
};

const standingIcons = {
  red: ShieldAlert,
  amber: ShieldQuestion,
  green: ShieldCheck,
  unknown: Building2,
} as const;

/** One record, receiver or country: pointing at it or coming to it by keyboard shows its ways. */
export function FlowNode({ node, map, isFaint, onPoint }: FlowNodeProps) {
  const { key, depth } = node;
  return (
    <li
      className={`flow-node flow-depth-${Math.min(depth, 3)}${isFaint ? ' flow-faint' : ''}`}
      onPointerEnter={() => onPoint(key)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(key)}
      onBlur={() => onPoint(undefined)}
    >
      <Inside node={node} map={map} />
    </li>
  );
}

function Inside({ node, map }: { readonly node: Node; readonly map: FlowMap }) {
  const t = useTexts(flowTexts);
  const { column, name, key } = node;
  const own = key.slice(key.indexOf(':') + 1);
  if (column === 'record') {
    return (
      <>
        <Database size={16} aria-hidden />
        <LinkButton onPress={() => goTo({ area: 'processing', id: own })}>{name}</LinkButton>
      </>
    );
  }
  if (column === 'country') {
    const isOutside = map.countries.some((country) => country.name === own && country.outside);
    return (
      <>
        <Globe size={16} aria-hidden />
        <span>
          {name}
          {isOutside && <span className="flow-sign">{t.outside}</span>}
        </span>
      </>
    );
  }
  const receiver = map.receivers.find((each) => each.key === own);
  if (!receiver) return name;
  const { supplierId, behind, level } = receiver;
  const Icon = standingIcons[level];
  const above = map.receivers.find((each) => each.key === behind)?.name;
  const sign = above ? t.behind(above) : t.standing[level];
  return (
    <>
      <Icon size={16} aria-hidden className={`flow-${level}`} />
      <span className="flow-name">
        <span className="flow-title cut" title={name}>
          {supplierId ? (
            <LinkButton onPress={() => goTo({ area: 'suppliers', id: supplierId })}>
              {name}
            </LinkButton>
          ) : (
            name
          )}
        </span>
        <span className="flow-sign cut" title={sign}>
          {sign}
        </span>
      </span>
    </>
  );
}
