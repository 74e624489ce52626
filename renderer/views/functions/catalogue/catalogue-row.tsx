import { memo } from 'react';
import type { CatalogueEntry } from '#app/catalogue/catalogue.ts';
import { useText } from '#renderer/state/text.ts';

interface CatalogueRowProps {
  id: string;
  entry: CatalogueEntry;
  isActive: boolean;
  isChosen: boolean;
  /** The plan has it already. */
  isPlanned: boolean;
  onToggle(): void;
}

/** One service of the catalogue: name, group and zone, KLE number and law with how well they are known. */
export const CatalogueRow = memo(
  function CatalogueRow({ id, entry, isActive, isChosen, isPlanned, onToggle }: CatalogueRowProps) {
    const { t, language, format } = useText();
    const known = (value: string, mark: 'read' | 'remembered' | 'assumption') =>
      `${value} (${t(`matrix.assumptions.mark.${mark}`)})`;
    const { kleNumber, legalBasis, handlingMinutes, volumePer1000 } = entry;
    const flags = [
      entry.authorityTask ? t('services.authority') : '',
      entry.privacyLevel > 0 ? t(`privacy.${entry.privacyLevel as 1}`) : '',
      entry.udbetalingDanmark === 'no' ? '' : 'Udbetaling Danmark',
    ];
    const figures = [
      handlingMinutes
        ? known(
            t('catalogueView.minutes', { minutes: format.number(handlingMinutes.value) }),
            handlingMinutes.mark,
          )
        : '',
      volumePer1000
        ? known(t('catalogueView.volume', { volume: format.number(volumePer1000.value) }), volumePer1000.mark)
        : '',
    ];
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the keys, as it has the focus
      // biome-ignore lint/a11y/useFocusableInteractive: the search field has the focus, and says which is meant
      <div
        id={id}
        role="option"
        aria-selected={isChosen}
        aria-disabled={isPlanned}
        data-active={isActive ? '' : undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onToggle}
      >
        <i aria-hidden="true">{isChosen ? '✓' : ''}</i>
        <span>
          <b>{entry.name[language]}</b>
          <small>
            {[isPlanned ? t('catalogueView.planned') : '', ...flags, ...figures].filter(Boolean).join(' · ')}
          </small>
        </span>
        <span>
          {kleNumber ? known(`KLE ${kleNumber.value}`, kleNumber.mark) : ''}
          <small>{legalBasis ? known(legalBasis.value, legalBasis.mark) : ''}</small>
        </span>
        <span>
          {t(`zone.${entry.zone}`)}
          <small>{t(`serviceGroup.${entry.serviceGroup}`)}</small>
        </span>
      </div>
    );
  },
  // The handler is made anew with every key; what it does depends on the others alone.
  (before, after) =>
    before.entry === after.entry &&
    before.id === after.id &&
    before.isActive === after.isActive &&
    before.isChosen === after.isChosen &&
    before.isPlanned === after.isPlanned,
);
