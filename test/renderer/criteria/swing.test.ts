import { describe, expect, it } from 'vitest';
import { samplePlan } from '#main/samples.ts';
import { describedSwing, missingParts, swingText } from '#renderer/views/criteria/swing.ts';

const plan = samplePlan('nordby', 'da');
const leaf = Object.values(plan.criteria).find(({ name }) => name === 'Borgeroplevelse og én indgang');
const group = Object.values(plan.criteria).find(({ kind }) => kind === 'group');
if (!leaf || !group) throw new Error('the sample has changed');

describe('the swing that a weight stands for', () => {
  it('goes from worst to best in the unit', () => {
    expect(swingText('da', { worst: 60, best: 40, unit: 'minutter' })).toBe('fra 60 til 40 minutter');
    expect(swingText('en', { worst: 0.5, best: 2.25, unit: '' })).toBe('from 0.5 to 2.25');
  });

  it('is unknown until both ends are agreed', () => {
    expect(swingText('da', { worst: 60, best: null, unit: 'minutter' })).toBeNull();
  });

  it('is told by the words for both ends, where they have words', () => {
    expect(describedSwing(plan, 'da', leaf)).toBe('fra »vises ofte videre« til »én indgang til alt«');
    expect(describedSwing({ levels: {} }, 'da', leaf)).toBeNull();
  });
});

describe('what a criterion lacks', () => {
  it('is nothing in the sample', () => {
    expect(Object.values(plan.criteria).flatMap(missingParts)).toEqual([]);
  });

  it('is named part by part', () => {
    const bare = { ...leaf, definition: ' ', unit: '', best: null, swingPoints: null };
    expect(missingParts(bare)).toEqual(['definition', 'unit', 'range', 'weight']);
  });

  it('is nothing for what has no weight, and only the weight for a group', () => {
    expect(missingParts({ ...leaf, definition: '', swingPoints: 0 })).toEqual([]);
    expect(missingParts({ ...group, definition: '', swingPoints: null })).toEqual(['weight']);
  });
});
