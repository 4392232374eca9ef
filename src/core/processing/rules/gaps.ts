import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { ProcessingContent } from '../model.ts';
import { basisGaps } from './gapsBasis.ts';
import { dataGaps, processorDataGaps } from './gapsData.ts';
import { accountabilityGaps, careGaps } from './gapsDuties.ts';
import { statementGaps } from './gapsStatement.ts';

/**
 * What a record lacks before it may be active, each with its article. A controller's is measured against Art 30(1)
 * and what the replies and notices are built of; a processor's against Art 30(2), which asks neither why nor on
 * what basis its controllers process. What has ended lacks nothing any more.
 */
export function recordGaps(content: ProcessingContent): readonly Gap[] {
  if (content.state === 'ended') return [];
  return content.role === 'processor' ? processorGaps(content) : controllerGaps(content);
}

function controllerGaps(content: ProcessingContent): readonly Gap[] {
  return [
    ...statementGaps(content),
    ...(content.role === 'joint' ? controllersGaps(content, 'Art 26(1), 30(1)(a)') : []),
    ...basisGaps(content),
    ...dataGaps(content),
    ...careGaps(content),
    ...accountabilityGaps(content),
  ];
}

function processorGaps(content: ProcessingContent): readonly Gap[] {
  return [
    ...controllersGaps(content, 'Art 30(2)(a)'),
    ...processorDataGaps(content),
    ...careGaps(content),
  ];
}

/** The controllers for or with whom we process, each with a way to reach it. */
function controllersGaps(
  { controllers, role }: ProcessingContent,
  article: string,
): readonly Gap[] {
  const isJoint = role === 'joint';
  return [
    ...lacks(controllers.length === 0, {
      field: 'controllers',
      article,
      sv: isJoint
        ? 'de andra gemensamt personuppgiftsansvariga'
        : 'den personuppgiftsansvarige som ni behandlar uppgifterna för',
      en: isJoint ? 'the other joint controllers' : 'the controller for whom you process the data',
    }),
    ...controllers.flatMap(({ contact }, n) =>
      lacks(contact === '', {
        field: `controllers.${n}.contact`,
        article,
        sv: `kontaktuppgifter till personuppgiftsansvarig nummer ${n + 1}`,
        en: `contact details of controller number ${n + 1}`,
      }),
    ),
  ];
}
