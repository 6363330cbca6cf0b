using Xunit;

namespace V8Typed.Package.Tests;

/// <summary>One package for all test classes, and one consumer at a time: each is a build.</summary>
[CollectionDefinition(nameof(PackedPackage))]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>;
