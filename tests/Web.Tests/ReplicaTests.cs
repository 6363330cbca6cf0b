namespace V8Typed.Web.Tests;

/// <summary>Several processes of samples/ReactSsr.Web behind samples/ReactSsr.Proxy: one that is killed under load is not noticed, and comes back.</summary>
public sealed class ReplicaTests
{
    private const int Callers = 8;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_replica_that_is_killed_costs_no_request_that_could_be_repeated()
    {
        await using var first = await WebServer.StartAsync("Production");
        var second = await WebServer.StartAsync("Production");
        try
        {
            await using var proxy = await WebServer.StartAsync(
                "ReactSsr.Proxy", "http://127.0.0.1:0", "Production", "--replicas", $"{first.Address},{second.Address}", "--Logging:LogLevel:Yarp=Error");
            using var client = new HttpClient { BaseAddress = new Uri(proxy.Address) };
            var expected = await client.GetStringAsync("/page");
            Assert.Contains("Product 100 ", expected, StringComparison.Ordinal);
            var load = new Load(client, expected);

            await load.AnswersAsync(60);
            var address = second.Address;
            second.Kill();
            await second.DisposeAsync();
            await load.AnswersAsync(60);

            // It comes back at its address, and is all that is left when the other one ends.
            second = await WebServer.StartAsync("ReactSsr.Web", address, "Production");
            await load.AnswersAsync(60);
            await ReadyAsync(address);
            await first.StopAsync();
            await load.AnswersAsync(60);
            var (failures, cut) = await load.EndAsync();

            Assert.Empty(failures);
            Assert.InRange(cut, 0, Callers); // Those whose page was on its way when its process was killed.
        }
        finally
        {
            await second.DisposeAsync();
        }
    }

    private static async Task ReadyAsync(string address)
    {
        using var client = new HttpClient();
        using var limit = new CancellationTokenSource(s_patience);
        while (!(await client.GetAsync(address + "/health/ready", limit.Token)).IsSuccessStatusCode)
        {
            await Task.Delay(10, limit.Token);
        }
    }

    /// <summary>Visitors who ask for the page again and again.</summary>
    private sealed class Load
    {
        private readonly HttpClient _client;
        private readonly string _expected;
        private readonly List<string> _failures = [];
        private readonly Task[] _callers;
        private volatile bool _isEnding;
        private int _answers;
        private int _cut;

        public Load(HttpClient client, string expected)
        {
            (_client, _expected) = (client, expected);
            _callers = [.. Enumerable.Range(0, Callers).Select(_ => Task.Run(CallAsync))];
        }

        /// <summary>Waits for so many more answers.</summary>
        public async Task AnswersAsync(int count)
        {
            using var limit = new CancellationTokenSource(s_patience);
            for (var end = Volatile.Read(ref _answers) + count; Volatile.Read(ref _answers) < end;)
            {
                await Task.Delay(5, limit.Token);
            }
        }

        public async Task<(IReadOnlyList<string> Failures, int Cut)> EndAsync()
        {
            _isEnding = true;
            await Task.WhenAll(_callers).WaitAsync(s_patience);
            return (_failures, _cut);
        }

        private async Task CallAsync()
        {
            while (!_isEnding)
            {
                var hasBegun = false;
                try
                {
                    using var response = await _client.GetAsync("/page", HttpCompletionOption.ResponseHeadersRead);
                    hasBegun = response.IsSuccessStatusCode;
                    var page = await response.Content.ReadAsStringAsync();
                    if (page != _expected)
                    {
                        Fail($"{(int)response.StatusCode}: {page[..Math.Min(200, page.Length)]}");
                    }
                }
                catch (HttpRequestException) when (hasBegun)
                {
                    Interlocked.Increment(ref _cut);
                }
                catch (HttpRequestException problem)
                {
                    Fail(problem.Message);
                }

                Interlocked.Increment(ref _answers);
            }
        }

        private void Fail(string problem)
        {
            lock (_failures)
            {
                _failures.Add(problem);
            }
        }
    }
}
