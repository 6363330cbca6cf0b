namespace V8Typed.Benchmarks;

[JsModule("./primes.js")]
internal partial interface IPrimes
{
    int Count(int below);
}
