import Box from '@mui/material/Box';
import DialogContent from '@mui/material/DialogContent';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Catalogue } from '#app/catalogue/catalogue.ts';
import { type CatalogueFilter, catalogueSearch } from '#app/catalogue/search.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { CatalogueActions } from './catalogue-actions.tsx';
import { CatalogueFilters } from './catalogue-filters.tsx';
import { CatalogueRow } from './catalogue-row.tsx';
import { OptionBox } from './option-box.ts';

interface CatalogueBrowserProps {
  catalogue: Catalogue;
  onClose(): void;
}

/** The keys stay in the search field: the arrows walk the list, Enter chooses, and the next word is typed over. */
export function CatalogueBrowser({ catalogue, onClose }: CatalogueBrowserProps) {
  const plan = usePlan();
  const { t } = useText();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<CatalogueFilter>({});
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setActive] = useState(0);
  const search = useMemo(() => catalogueSearch(catalogue), [catalogue]);
  const found = useMemo(() => search(query, filter), [search, query, filter]);
  const planned = useMemo(
    () => new Set(Object.values(plan.services).map(({ catalogueId }) => catalogueId)),
    [plan.services],
  );
  const active = Math.min(wanted, found.length - 1);

  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);

  const toggle = (id: string | undefined) => {
    if (id === undefined || planned.has(id)) return;
    const next = new Set(chosenIds);
    if (!next.delete(id)) next.add(id);
    setChosenIds(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: { [key: string]: number } = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step) setActive(Math.max(0, Math.min(found.length - 1, active + step)));
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      toggle(found[active]?.id);
      field.current?.select();
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, pb: 0 }}>
        <MuiTextField
          autoFocus
          inputRef={field}
          value={query}
          placeholder={t('catalogueView.search')}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          slotProps={{
            htmlInput: {
              role: 'combobox',
              'aria-label': t('catalogueView.search'),
              'aria-expanded': true,
              'aria-autocomplete': 'list',
              'aria-controls': listId,
              'aria-activedescendant': active >= 0 ? `${listId}-${active}` : undefined,
              autoComplete: 'off',
              maxLength: 100,
            },
          }}
        />
        <CatalogueFilters filter={filter} onChange={setFilter} />
        <Typography variant="body2" role="status" sx={{ color: 'text.secondary', mb: 1 }}>
          {t('catalogueView.found', { count: found.length, all: catalogue.services.length })}{' '}
          {t('catalogueView.keys')}
        </Typography>
        <OptionBox id={listId} role="listbox" aria-multiselectable aria-label={t('catalogueView.title')}>
          {found.map((entry, at) => (
            <CatalogueRow
              key={entry.id}
              id={`${listId}-${at}`}
              entry={entry}
              isActive={at === active}
              isChosen={chosenIds.has(entry.id)}
              isPlanned={planned.has(entry.id)}
              onToggle={() => {
                setActive(at);
                toggle(entry.id);
                field.current?.focus();
              }}
            />
          ))}
        </OptionBox>
        {found.length === 0 ? (
          <Box sx={{ py: 3 }}>
            <Typography>{t('catalogueView.nothing')}</Typography>
          </Box>
        ) : null}
      </DialogContent>
      <CatalogueActions
        entries={catalogue.services.filter(({ id }) => chosenIds.has(id))}
        onClose={onClose}
        onAdded={() => {
          setChosenIds(new Set());
          // The button that was pressed goes quiet; keys must not go nowhere.
          field.current?.focus();
        }}
      />
    </>
  );
}
