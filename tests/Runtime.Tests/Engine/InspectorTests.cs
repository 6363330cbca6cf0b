using System.Net;
using System.Net.Http.Json;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace V8Typed.Tests.Engine;

/// <summary>A debugger attaches as Chrome DevTools does: it finds the VM over HTTP, and speaks the inspector's protocol over a web socket.</summary>
public sealed class InspectorTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_debugger_evaluates_pauses_and_goes_on()
    {
        var port = FreePort();
        using var sandbox = new Sandbox(new V8VmOptions { EnableDebugging = true, DebugPort = port });
        using var client = await Client.AttachAsync(port);
        await client.AskAsync("Runtime.enable");
        await client.AskAsync("Debugger.enable");
        var sum = await client.AskAsync("Runtime.evaluate", new JsonObject { ["expression"] = "6 * 7" });
        Assert.Equal(42, (int)sum["result"]!["value"]!);

        var call = Task.Run(() => sandbox.Run("function price(order) {\n  let total = order * 2;\n  debugger;\n  return total;\n}\nprice(21)", "prices.js"));
        var paused = await client.EventAsync("Debugger.paused");
        var frame = paused["callFrames"]![0]!;
        Assert.Equal("price", (string?)frame["functionName"]);
        var script = (string?)frame["location"]!["scriptId"];
        var parsed = await client.EventAsync("Debugger.scriptParsed", parsed => (string?)parsed["scriptId"] == script);
        Assert.EndsWith("prices.js", (string?)parsed["url"], StringComparison.Ordinal);
        Assert.Equal(2, (int)frame["location"]!["lineNumber"]!); // From 0, and where the author sees it: what guards a script adds no line.
        var total = await client.AskAsync(
            "Debugger.evaluateOnCallFrame", new JsonObject { ["callFrameId"] = (string?)frame["callFrameId"], ["expression"] = "total++" });
        Assert.Equal(42, (int)total["result"]!["value"]!);
        Assert.False(call.IsCompleted);
        Assert.Equal("43", await client.ResumeAsync(call));
    }

    [Fact]
    public async Task A_breakpoint_holds_a_module_where_it_is_set()
    {
        var port = FreePort();
        using var sandbox = new Sandbox(new V8VmOptions { EnableDebugging = true, DebugPort = port });
        using var client = await Client.AttachAsync(port);
        await client.AskAsync("Debugger.enable");
        var module = sandbox.Context.Get<Pooling.ICounting>();
        var script = await client.EventAsync("Debugger.scriptParsed", parsed => ((string)parsed["url"]!).EndsWith("counting.js", StringComparison.Ordinal));
        await client.AskAsync(
            "Debugger.setBreakpoint",
            new JsonObject { ["location"] = new JsonObject { ["scriptId"] = (string?)script["scriptId"], ["lineNumber"] = 3, ["columnNumber"] = 28 } });

        var call = Task.Run(() => module.Add(1, 2));
        var paused = await client.EventAsync("Debugger.paused");
        Assert.Equal("add", (string?)paused["callFrames"]![0]!["functionName"]);
        Assert.Equal(3, await client.ResumeAsync(call));
    }

    [SkippableFact]
    public async Task It_cannot_be_reached_from_another_machine()
    {
        var outside = NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
        Skip.If(outside is null, "This machine has no address but the loopback one.");
        var port = FreePort();
        using var sandbox = new Sandbox(new V8VmOptions { EnableDebugging = true, DebugPort = port });

        using var inside = new TcpClient();
        await inside.ConnectAsync(IPAddress.Loopback, port);
        using var socket = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => socket.ConnectAsync(outside, port));
    }

    [Fact]
    public async Task Of_two_VMs_with_one_port_the_first_has_it()
    {
        var port = FreePort();
        using var sandbox = new Sandbox(new V8VmOptions { EnableDebugging = true, DebugPort = port });
        using var other = new Sandbox(new V8VmOptions { EnableDebugging = true, DebugPort = port });
        sandbox.Run("var first = true");
        Assert.Equal("2", other.Run("1 + 1"));
        using var client = await Client.AttachAsync(port);
        await client.AskAsync("Runtime.enable");
        Assert.True((bool)(await client.AskAsync("Runtime.evaluate", new JsonObject { ["expression"] = "first" }))["result"]!["value"]!);
    }

    [Fact]
    public async Task Without_the_option_nothing_listens()
    {
        var port = FreePort();
        using var sandbox = new Sandbox(new V8VmOptions { DebugPort = port });
        using var socket = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => socket.ConnectAsync(IPAddress.Loopback, port));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A debugger's side of the protocol. Events are kept until somebody asks for them.</summary>
    private sealed class Client : IDisposable
    {
        private readonly ClientWebSocket _socket = new();
        private readonly List<JsonNode> _events = [];
        private readonly CancellationTokenSource _end = new(s_patience);
        private int _id;

        public static async Task<Client> AttachAsync(int port)
        {
            using var http = new HttpClient();
            var targets = await http.GetFromJsonAsync<JsonElement>($"http://127.0.0.1:{port}/json");
            var client = new Client();
            await client._socket.ConnectAsync(new Uri(targets[0].GetProperty("webSocketDebuggerUrl").GetString()!), client._end.Token);
            return client;
        }

        public async Task<JsonNode> AskAsync(string method, JsonObject? parameters = null)
        {
            var request = new JsonObject { ["id"] = ++_id, ["method"] = method, ["params"] = parameters ?? [] };
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(request), WebSocketMessageType.Text, endOfMessage: true, _end.Token);
            while (true)
            {
                var message = await ReadAsync();
                if ((int?)message["id"] == _id)
                {
                    return message["result"] ?? throw new InvalidOperationException(message.ToJsonString());
                }

                _events.Add(message);
            }
        }

        public async Task<JsonNode> EventAsync(string method, Func<JsonNode, bool>? isIt = null)
        {
            while (true)
            {
                var found = _events.Find(message => (string?)message["method"] == method && isIt?.Invoke(message["params"]!) != false);
                if (found is not null)
                {
                    _events.Remove(found);
                    return found["params"]!;
                }

                _events.Add(await ReadAsync());
            }
        }

        /// <summary>Goes on with the script, to its end.</summary>
        public async Task<T> ResumeAsync<T>(Task<T> call)
        {
            await AskAsync("Debugger.resume");
            while (await Task.WhenAny(call, Task.Delay(50, _end.Token)) != call)
            {
                // The engine's loop (RunMessageLoop), resumed in the moment in which it begins, waits for one more command before it ends.
                await AskAsync("Runtime.getIsolateId");
            }

            return await call;
        }

        public void Dispose()
        {
            _socket.Dispose();
            _end.Dispose();
        }

        private async Task<JsonNode> ReadAsync()
        {
            using var text = new MemoryStream();
            var buffer = new byte[16384];
            WebSocketReceiveResult result;
            do
            {
                result = await _socket.ReceiveAsync(buffer, _end.Token);
                text.Write(buffer, 0, result.Count);
            }
            while (!result.EndOfMessage);

            return JsonNode.Parse(text.ToArray())!;
        }
    }
}
