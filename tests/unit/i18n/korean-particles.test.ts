import { expect, test } from "vitest";
import { withParticle } from "../../../shared/i18n/korean-particles.ts";

test.each([
  ["주문 DB", "이/가", "주문 DB가"],
  ["웹 서버", "이/가", "웹 서버가"],
  ["고객", "은/는", "고객은"],
  ["web-1", "이/가", "web-1이"],
  ["서버 2", "을/를", "서버 2를"],
  ["broker", "이/가", "broker가"],
  ["ECR", "이/가", "ECR이"],
  ["S3", "을/를", "S3을"],
  ["Web", "을/를", "Web을"],
  ["backup", "과/와", "backup과"],
  ["monitoring", "은/는", "monitoring은"],
  ["firewall", "이/가", "firewall이"],
  ["Lambda", "을/를", "Lambda를"],
  ["메일 (예비)", "이/가", "메일 (예비)가"],
  ["서울", "으로/로", "서울로"],
  ["부산", "으로/로", "부산으로"],
  ["", "은/는", "는"],
])("%j with %j reads %j", (word, pair, text) => {
  expect(withParticle(word, pair)).toBe(text);
});
