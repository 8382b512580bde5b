import { describe, expect, it } from "vitest";
import { familyOf, type FormField, type NoteField } from "../../shared/catalog/define-kind.ts";
import { formFor } from "../../shared/catalog/forms.ts";
import { NOTES } from "../../shared/catalog/notes.ts";
import { PROPERTIES } from "../../shared/catalog/properties.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import type { Role } from "../../shared/catalog/roles.ts";
import { properties as english } from "../../shared/i18n/messages/en/properties.ts";
import { properties as korean } from "../../shared/i18n/messages/ko/properties.ts";

const keyOf = (field: FormField) => (typeof field === "string" ? field : field.key);
const rented = catalog.kinds.filter(({ id }) =>
  ["aws", "azure", "gcp", "naver", "nhn", "kt", "gabia", "private"].includes(familyOf(id)),
);
const ofRole = (role: Role) => rented.filter((kind) => kind.role === role);

describe("what creating a component asks first", () => {
  it.each<[Role, string, string]>([
    ["vm", "of a machine", "os instanceType keyPair securityGroup storageGiB"],
    ["object-storage", "of a bucket", "publicAccess versioning encryptionAtRest use"],
    ["database", "of a database", "backups monitored storageAutoscaling multiAz engineVersion"],
    ["idp", "of who may do what", "mfa users groups roles policies passwordPolicy"],
    ["load-balancer", "of a balancer", "layer listeners healthCheck"],
    ["function", "of a function", "runtime memoryMiB timeoutSeconds"],
    ["block-storage", "of a disk", "storageGiB storageType encryptionAtRest"],
    ["cluster", "of a cluster", "version nodeCount instanceType"],
    ["pool", "of a pool", "minSize maxSize"],
  ])("%s: is the same %s with every provider", (role, _, keys) => {
    const kinds = ofRole(role);
    expect(kinds.length).toBeGreaterThan(4);
    for (const kind of kinds) {
      expect((kind.form ?? []).map(keyOf), kind.id).toEqual(
        expect.arrayContaining(keys.split(" ")),
      );
    }
  });

  it("is the engine too, where the product is not in the database's name", () => {
    const open = ["aws/rds", "aws/aurora", "gcp/cloud-sql", "nhn/rds", "kt/database"];
    for (const { id, form = [] } of ofRole("database").filter((kind) => open.includes(kind.id))) {
      expect(form.map(keyOf)[0], id).toBe("engine");
    }
    expect(catalog.kind("azure/postgresql")?.form?.map(keyOf)).not.toContain("engine");
  });

  it("is processor, memory, disk and network card of one's own machines", () => {
    const own = catalog.kinds.filter(
      ({ id, role }) => familyOf(id) === "onprem" && (role === "server" || role === "vm"),
    );
    expect(own.length).toBeGreaterThan(9);
    for (const kind of own) {
      expect(kind.form?.map(keyOf), kind.id).toEqual(
        expect.arrayContaining(["os", "cpu", "memoryGiB", "storageGiB", "networkGbps"]),
      );
    }
  });

  it("is nothing of generic kinds and places: they leave everything unsaid", () => {
    for (const { id, form } of catalog.kinds) {
      if (["generic", "zone"].includes(familyOf(id))) expect(form, id).toBeUndefined();
    }
  });

  it("offers sizes and engines of the provider, free text being as good", () => {
    const choices = (id: string, key: string) =>
      catalog
        .kind(id)
        ?.form?.filter((field): field is NoteField => typeof field !== "string")
        .find((field) => field.key === key);
    expect(choices("aws/ec2", "instanceType")).toMatchObject({ type: "choice" });
    expect(choices("aws/ec2", "instanceType")?.choices).toContain("t3.micro");
    expect(choices("azure/vm", "instanceType")?.choices).toContain("Standard_B2s");
    expect(choices("gcp/cloud-sql", "engine")?.choices).toEqual([
      "MySQL",
      "PostgreSQL",
      "SQL Server",
    ]);
    expect(PROPERTIES.os.suggestions.length).toBeGreaterThan(5);
  });
});

describe("every form", () => {
  it("asks each thing once", () => {
    for (const kind of catalog.kinds) {
      const keys = formFor(kind).map(keyOf);
      expect(new Set(keys).size, kind.id).toBe(keys.length);
    }
  });

  it("has a name and one line of help in both languages for everything it asks", () => {
    const asked = new Set(catalog.kinds.flatMap((kind) => formFor(kind).map(keyOf)));
    for (const texts of [english, korean]) {
      const known: Readonly<Record<string, { label: string; help: string }>> = texts;
      for (const key of asked) {
        expect(known[key]?.label, key).toMatch(/\S/);
        expect(known[key]?.help, key).toMatch(/^[^\n]{5,110}$/);
      }
    }
  });

  it("has a use for every documentation key, and a unit for what is measured", () => {
    const asked = new Set(catalog.kinds.flatMap((kind) => formFor(kind).map(keyOf)));
    expect(Object.keys(NOTES).filter((key) => !asked.has(key))).toEqual([]);
    for (const key of ["cpu", "memoryGiB", "storageGiB", "networkGbps", "bandwidthMbps"] as const) {
      expect(NOTES[key].unit, key).toMatch(/\S/);
    }
  });
});
