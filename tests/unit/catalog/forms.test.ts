import { describe, expect, it } from "vitest";
import { edgeForm } from "../../../shared/catalog/edge-form.ts";
import type { FormField } from "../../../shared/catalog/define-kind.ts";
import { formFor } from "../../../shared/catalog/forms.ts";
import { catalog } from "../../../shared/catalog/registry.ts";

const keyOf = (field: FormField) => (typeof field === "string" ? field : field.key);

function formOf(kindId: string): string[] {
  const kind = catalog.kind(kindId);
  if (!kind) throw new Error(`There is no kind ${kindId}.`);
  return formFor(kind).map(keyOf);
}

describe("formFor", () => {
  it("asks first what creating the component asks", () => {
    expect(formOf("aws/ec2").slice(0, 5)).toEqual([
      "os",
      "instanceType",
      "keyPair",
      "securityGroup",
      "storageGiB",
    ]);
    expect(formOf("aws/s3").slice(0, 4)).toEqual([
      "publicAccess",
      "versioning",
      "encryptionAtRest",
      "use",
    ]);
    expect(formOf("aws/rds")).toEqual(expect.arrayContaining(["engine", "multiAz", "backups"]));
    expect(formOf("aws/iam").slice(0, 3)).toEqual(["mfa", "users", "groups"]);
  });

  it("asks each thing once", () => {
    for (const kind of catalog.kinds) {
      const keys = formFor(kind).map(keyOf);
      expect(new Set(keys).size, kind.id).toBe(keys.length);
    }
  });

  it("puts what only documents after what rules read, beyond the first questions", () => {
    for (const kind of catalog.kinds) {
      const rest = formFor(kind).slice(kind.form?.length ?? 0);
      const firstNote = rest.findIndex((field) => typeof field !== "string");
      const after = firstNote < 0 ? [] : rest.slice(firstNote);
      expect(
        after.filter((field) => typeof field === "string"),
        kind.id,
      ).toEqual([]);
    }
  });

  it("does not ask a hypervisor host what its kind says already", () => {
    expect(formOf("zone/host")).toContain("hypervisor");
    expect(formOf("onprem/hypervisor-type-1")).not.toContain("hypervisor");
  });

  it("offers what the role is judged by", () => {
    expect(formOf("generic/load-balancer")).toEqual(expect.arrayContaining(["healthCheck", "waf"]));
    expect(formOf("generic/database")).toEqual(
      expect.arrayContaining(["encryptionAtRest", "backups", "backupLocation", "schemaChanges"]),
    );
    expect(formOf("generic/vm")).toEqual(
      expect.arrayContaining(["sessionState", "provisioning", "deployStrategy", "rateLimited"]),
    );
    expect(formOf("zone/subnet")).toEqual(expect.arrayContaining(["visibility", "trust"]));
    expect(formOf("zone/cluster")).toEqual(
      expect.arrayContaining(["nodeCount", "controlPlaneReplicas", "apiAllowedCidr"]),
    );
  });

  it("asks a note nothing", () => {
    expect(formOf("generic/note")).toEqual([]);
  });
});

describe("edgeForm", () => {
  it("asks a replication about its failover first and a request not at all", () => {
    expect(edgeForm("replication")[0]).toBe("failover");
    expect(edgeForm("request")).not.toContain("failover");
    expect(edgeForm("request")[0]).toBe("dependency");
  });

  it("offers everything for a flow it does not know", () => {
    const all = edgeForm("teleport");
    for (const flow of ["request", "replication", "admin", "deploy", "toString"]) {
      expect(all).toEqual(expect.arrayContaining([...edgeForm(flow)]));
    }
    expect(all).toHaveLength(21);
  });
});
