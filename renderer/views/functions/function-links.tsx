import { memo, useMemo } from 'react';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { serviceGroups } from '#app/plan/service.ts';
import { LinkChoice } from '#renderer/components/link-choice.tsx';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { needOptions } from './need-options.ts';

interface FunctionLinksProps {
  functionId: string;
  services: Plan['services'];
  needs: Plan['needs'];
  functionServices: Plan['functionServices'];
  needFunctions: Plan['needFunctions'];
}

/** Which services a function delivers, and which needs it answers. Drawn again only when one of these changes. */
export const FunctionLinks = memo(function FunctionLinks(props: FunctionLinksProps) {
  const { functionId, services, needs, functionServices, needFunctions } = props;
  const { t } = useText();
  const run = useCommand();
  const serviceOptions = useMemo(() => {
    const all = sorted(services);
    return serviceGroups.flatMap((group) =>
      all
        .filter(({ serviceGroup }) => serviceGroup === group)
        .map(({ id, name }) => ({ id, label: name, group: t(`serviceGroup.${group}`) })),
    );
  }, [services, t]);
  const needed = useMemo(() => needOptions(needs), [needs]);
  const delivered = Object.values(functionServices).filter((row) => row.functionId === functionId);
  const answered = Object.values(needFunctions).filter((row) => row.functionId === functionId);
  return (
    <PanelSection title={t('functions.links')}>
      <LinkChoice
        label={t('functions.links.services')}
        placeholder={t('functions.links.find')}
        options={serviceOptions}
        chosenIds={new Set(delivered.map(({ serviceId }) => serviceId))}
        onAdd={(serviceId) =>
          void run({ type: 'functionServices.set', input: { rows: [{ functionId, serviceId }] } })
        }
        onRemove={(serviceId) =>
          void run({ type: 'functionServices.clear', input: { keys: [`${functionId}.${serviceId}`] } })
        }
      />
      {needed.length > 0 ? (
        <LinkChoice
          label={t('functions.links.needs')}
          placeholder={t('functions.links.find')}
          options={needed}
          chosenIds={new Set(answered.map(({ needId }) => needId))}
          onAdd={(needId) =>
            void run({ type: 'needFunctions.set', input: { rows: [{ needId, functionId }] } })
          }
          onRemove={(needId) =>
            void run({ type: 'needFunctions.clear', input: { keys: [`${needId}.${functionId}`] } })
          }
        />
      ) : null}
    </PanelSection>
  );
});
