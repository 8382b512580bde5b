import { describe, expect, it } from "vitest";
import { availabilityText, downtimeText } from "../../../shared/i18n/format-availability.ts";
import { translator } from "../../../shared/i18n/translate.ts";

describe("an availability in words", () => {
  it.each([
    [0.9, "90%"],
    [0.995, "99.5%"],
    [0.9999, "99.99%"],
    [0.9999951, "99.99951%"],
    [0.9999999999, "99.99999999%"],
    [1, "100%"],
  ])("%d reads %s and is never rounded up to certainty", (availability, text) => {
    expect(availabilityText(availability)).toBe(text);
  });

  it.each([
    [0.99, "88시간", "88 h"],
    [0.999, "8.8시간", "8.8 h"],
    [0.9999, "53분", "53 min"],
  ])("%d is a downtime of %s or %s a year", (availability, korean, english) => {
    expect(downtimeText(availability, translator("en"))).toBe(english);
    expect(downtimeText(availability, translator("ko"))).toBe(korean);
  });
});
