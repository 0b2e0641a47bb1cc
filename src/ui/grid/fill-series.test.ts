import { describe, expect, it } from 'vitest';
import { fillSeries, fillSeriesBack } from './fill-series.ts';

describe('filling', () => {
  it('repeats a single cell, even a number', () => {
    expect(fillSeries(['15'], 3)).toEqual(['15', '15', '15']);
  });

  it('counts numbers on by their step', () => {
    expect(fillSeries(['10', '20'], 3)).toEqual(['30', '40', '50']);
    expect(fillSeries(['0.1', '0.2'], 2)).toEqual(['0.3', '0.4']);
    expect(fillSeries(['5', '3'], 3)).toEqual(['1', '-1', '-3']);
  });

  it('counts names that end in a number, with their leading zeros', () => {
    expect(fillSeries(['Sales_VQ08', 'Sales_VQ09'], 2)).toEqual(['Sales_VQ10', 'Sales_VQ11']);
  });

  it('never counts a name below zero', () => {
    expect(fillSeries(['Q2', 'Q1'], 3)).toEqual(['Q0', 'Q0', 'Q0']);
  });

  it('repeats a pattern that does not count', () => {
    expect(fillSeries(['true', 'false'], 3)).toEqual(['true', 'false', 'true']);
    expect(fillSeries(['1', '2', '4'], 2)).toEqual(['1', '2']);
    expect(fillSeries(['a1', 'b2'], 2)).toEqual(['a1', 'b2']);
  });

  it('never counts telephone numbers', () => {
    expect(fillSeries(['+12125550100', '+12125550101'], 1)).toEqual(['+12125550100']);
    expect(fillSeries(['12345678901234567', '12345678901234568'], 1)).toEqual(['12345678901234567']);
  });

  it('upwards goes on before the first cell, nearest first', () => {
    expect(fillSeriesBack(['10', '20'], 2)).toEqual(['0', '-10']);
    expect(fillSeriesBack(['a', 'b'], 3)).toEqual(['b', 'a', 'b']);
  });
});
